package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesWhatNeedsQuotes() {
        assertThat(Csv.line(Arrays.asList("plain", "a, b", "say \"yes\"", "two\nlines", null, "")))
                .isEqualTo("plain,\"a, b\",\"say \"\"yes\"\"\",\"two\nlines\",,\r\n");
    }

    @Test
    void readsQuotedCellsAndCountsLines() {
        assertThat(Csv.read("a,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\n\nlast\n"))
                .containsExactly(
                        new Csv.Row(1, List.of("a", "b")),
                        new Csv.Row(2, List.of("x, \"y\"", "1\n2")),
                        new Csv.Row(5, List.of("last")));
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(Csv.read("\uFEFFfile,url\n").get(0).cells()).containsExactly("file", "url");
    }

    @Test
    void readsOtherSeparators() {
        assertThat(Csv.read("a;b,c", ';').get(0).cells()).containsExactly("a", "b,c");
    }

    @Test
    void nothingIsNoRecord() {
        assertThat(Csv.read("")).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedIsAFault() {
        assertThatThrownBy(() -> Csv.read("a,b\nc,\"d\ne")).isInstanceOfSatisfying(
                Csv.Fault.class, fault -> assertThat(fault.line()).isEqualTo(1));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(4180);
        String letters = "ab,;\"\r\n \té\uFEFF";
        for (int round = 0; round < 2_000; round++) {
            String[] cells = new String[1 + random.nextInt(4)];
            for (int c = 0; c < cells.length; c++) {
                StringBuilder cell = new StringBuilder("x");
                for (int i = random.nextInt(6); i > 0; i--) {
                    cell.append(letters.charAt(random.nextInt(letters.length())));
                }
                cells[c] = cell.toString();
            }
            assertThat(Csv.read(Csv.line(List.of(cells)))).containsExactly(new Csv.Row(1, List.of(cells)));
        }
    }
}
