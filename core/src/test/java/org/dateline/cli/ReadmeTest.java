package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README opens with what the program prints, shortened: nothing in it that the program does not print. */
class ReadmeTest {
    private static final String COMMAND = "    $ ./dateline ";
    private static final String END = "(shortened)";

    @Test
    void theFirstExampleIsWhatTheProgramPrints(@TempDir Path folder) throws IOException {
        Map<String, List<String>> transcript = transcript(Files.readString(Cli.home().resolve("README.md")));

        assertThat(transcript).hasSize(2);
        transcript.forEach((command, shown) -> {
            String[] arguments = command.replace("examples/", Cli.home().resolve("examples") + "/").split(" ");
            Iterator<String> printed = Shipped.run(folder.resolve("ledger.db"), arguments).lines().iterator();
            assertThat(shown).as(command).isNotEmpty().allSatisfy(line -> assertThat(comes(line, printed)).as(line).isTrue());
        });
    }

    /** The lines under each command, without empty ones. */
    private static Map<String, List<String>> transcript(String readme) {
        Map<String, List<String>> transcript = new LinkedHashMap<>();
        List<String> shown = new ArrayList<>();
        for (String line : readme.substring(0, readme.indexOf(END)).lines().toList()) {
            if (line.startsWith(COMMAND)) {
                shown = new ArrayList<>();
                transcript.put(line.substring(COMMAND.length()), shown);
            } else if (!line.isBlank()) {
                shown.add(line.strip());
            }
        }
        return transcript;
    }

    private static boolean comes(String line, Iterator<String> printed) {
        while (printed.hasNext()) {
            if (printed.next().strip().equals(line)) {
                return true;
            }
        }
        return false;
    }
}
