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

    @Test
    void aNumberedReleaseWithoutADayIsDatedByItsNeighbours() {
        Cli cli = new Cli(folder.resolve("releases"));
        release(cli, "005", "2014-06-S-030", "");
        release(cli, "020", "2014-06-S-020", "OSGIL (June 10, 2014)\n");
        release(cli, "040", "2014-06-S-040", "OSGIL (June 20, 2014)\n");
        cli.run("read", "./in");
        String once = cli.run("export", "--as", "claims").out();

        assertThat(once.lines().filter(line -> line.contains("005.txt"))).isNotEmpty()
                .allMatch(line -> line.contains("\"from\":\"2014-06-14\""));
        assertThat(cli.run("read", "./in").out()).contains("(0 new)");
        assertThat(cli.run("export", "--as", "claims").out()).isEqualTo(once);
    }

    private static void release(Cli cli, String file, String number, String dateline) {
        cli.file("in/" + file + ".txt", "Northern Command\n" + number + "\n\n" + dateline
                + "Soldiers detained two suspected smugglers in Osgil yesterday, an officer said on the radio.\n");
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
