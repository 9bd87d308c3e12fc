package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files give the same bytes, in whatever order, on however many threads, in one reading or several. */
class OrderTest {
    private static final int FILES = 12;

    @TempDir Path folder;

    @Test
    void exportsDoNotDependOnOrderThreadsOrStops() {
        List<String> names = new ArrayList<>();
        Cli first = new Cli(folder.resolve("first"));
        for (int i = 0; i < FILES; i++) {
            names.add("in/" + i + ".txt");
        }
        write(first);
        first.run("read", "./in", "--threads", "1");
        Random random = new Random(3);
        for (int round = 0; round < 4; round++) {
            Cli other = new Cli(folder.resolve("other" + round));
            write(other);
            Collections.shuffle(names, random);
            for (String name : names) {
                assertThat(other.run("read", "./" + name, "--threads", String.valueOf(1 + random.nextInt(6))).status()).isZero();
            }
            for (String format : List.of("claims", "csv", "geojson")) {
                assertThat(other.run("export", "--as", format).out())
                        .isEqualTo(first.run("export", "--as", format).out())
                        .isNotEmpty();
            }
        }
    }

    private static void write(Cli cli) {
        for (int i = 0; i < FILES; i++) {
            String place = List.of("Osgil", "Tarn", "Celovar").get(i % 3);
            cli.file("in/" + i + ".txt", "February " + (1 + i / 2) + ", 2026\n\nNews of the day from the front\n\nReyes said " + (10 + i)
                    + " people were killed in " + place + ". The road was closed, and those who could walk left before dark.\n\n"
                    + "Moreno " + (i % 2 == 0 ? "said" : "denied") + " the militia took " + place
                    + ". It was the third such statement in a week, and nobody could reach the place to see.\n");
        }
    }
}
