package org.dateline.cli;

import java.time.LocalDate;
import java.util.Objects;
import picocli.CommandLine.Option;

/** Who judges, when and why. */
final class Signature {
    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who judges.")
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, for whoever reads it later.")
    private String why;

    @Option(names = "--on", paramLabel = "DAY", description = "The day it was decided. Default: today")
    private LocalDate on;

    String by() {
        if (by.isBlank()) {
            throw new InputException("--by names nobody; a judgement is signed");
        }
        return by.strip();
    }

    String why() {
        return Objects.requireNonNullElse(why, "").strip();
    }

    LocalDate on() {
        return on == null ? LocalDate.now() : on;
    }
}
