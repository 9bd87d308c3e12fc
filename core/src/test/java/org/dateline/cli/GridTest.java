package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void columnsStandUnderTheirHeadersAndUnknownIsADash() {
        Grid grid = new Grid("PLACE", "N", "WORDS");
        grid.add("Čelovar", 12, "many words here");
        grid.add(null, 3, null);

        assertThat(print(grid, 0)).isEqualTo("PLACE    N   WORDS\nČelovar  12  many words here\n-        3   -\n");
    }

    @Test
    void onlyATerminalsEdgeCutsTheLastColumn() {
        Grid grid = new Grid("A", "B");
        grid.add("x".repeat(50), "y".repeat(50));

        assertThat(print(grid, 0).lines().skip(1).findFirst()).contains("x".repeat(35) + "…  " + "y".repeat(50));
        assertThat(print(grid, 45).lines().skip(1).findFirst()).contains("x".repeat(35) + "…  yyyyyy…");
    }

    @Test
    void wordsOfReportsCannotSteerTheTerminal() {
        Grid grid = new Grid("A");
        grid.add("one\u001B[2Jtwo\r\nthree\u202Efour\u0000");

        assertThat(print(grid, 0)).isEqualTo("A\none\uFFFD[2Jtwo three\uFFFDfour\uFFFD\n");
    }

    @Test
    void marksOverLettersTakeNoRoom() {
        Grid grid = new Grid("A", "B");
        grid.add("C\u030Celovar", 1);
        grid.add("Celovar", 2);

        assertThat(print(grid, 0)).isEqualTo("A        B\nC\u030Celovar  1\nCelovar  2\n");
    }

    @Test
    void sharesAddUpToAHundredPerCent() {
        assertThat(Shares.tenths(List.of(1, 1, 1))).containsExactly(334, 333, 333);
        assertThat(Shares.tenths(List.of(0, 0))).containsExactly(0, 0);
        assertThat(Shares.tenths(List.of(2_000_000_000, 1, 0)).length).isEqualTo(3);
        assertThat(IntStream.of(Shares.tenths(List.of(7, 11, 13, 17, 1999))).sum()).isEqualTo(1000);
    }

    private static String print(Grid grid, int columns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        grid.print(out, "", columns);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
