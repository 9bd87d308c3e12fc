package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that fills a ledger, again and again, and compares what is there with an undisturbed filling. */
class KillTest {
    private static final CodingKey KEY = new CodingKey("lexicon", "0.1");
    private static final int REPORTS = 300;

    @TempDir
    Path folder;

    /** The program that is killed: reads on where the ledger stops and says the number of each report it has kept. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            fill(Path.of(args[0]), System.out::println);
        }

        static void fill(Path ledger, IntConsumer kept) {
            try (Store store = Store.open(ledger)) {
                for (int i = 0; i < REPORTS; i++) {
                    RandomRecords random = new RandomRecords(i);
                    Report report = random.report("report" + i);
                    if (!store.isCoded(report.id(), KEY)) {
                        store.add(report, random.claims(report), KEY);
                        kept.accept(i);
                    }
                }
            }
        }
    }

    @Test
    void killedAtAnyMomentAndResumedItHoldsTheSame() throws Exception {
        Path undisturbed = folder.resolve("undisturbed.db");
        Writer.fill(undisturbed, report -> {});
        Path killed = folder.resolve("killed.db");
        Random random = new Random(11);
        int last = -1;
        for (int kill = 0; kill < 6; kill++) {
            last = Math.max(last, fill(killed, 1 + random.nextInt(40), random.nextInt(3)));
            try (Store store = Store.open(killed)) {
                assertThat(store.size()).as("nothing acknowledged is lost").isGreaterThanOrEqualTo(last + 1);
            }
        }
        assertThat(last).as("the kills came in time").isLessThan(REPORTS - 1);
        fill(killed, Integer.MAX_VALUE, 0);
        try (Store one = Store.open(undisturbed); Store other = Store.open(killed)) {
            assertThat(other.reports()).isEqualTo(one.reports());
            assertThat(other.claims()).isEqualTo(one.claims());
            assertThat(other.search("osgil", 999)).isEqualTo(one.search("osgil", 999));
        }
    }

    /** Runs the writer, and kills it a little after it has kept so many more reports. Returns the last report it kept. */
    private int fill(Path ledger, int reports, int milliseconds) throws Exception {
        Path output = Files.createTempFile(folder, "writer", ".txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(), ledger.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        while (writer.isAlive() && Files.readAllLines(output).size() < reports) {
            Thread.sleep(1);
        }
        Thread.sleep(milliseconds);
        writer.destroyForcibly().waitFor();
        // The last line may be cut short: only whole lines were acknowledged.
        String said = Files.readString(output);
        List<String> lines = said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? -1 : Integer.parseInt(lines.get(lines.size() - 1));
    }
}
