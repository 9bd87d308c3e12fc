package org.dateline.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Source;
import org.dateline.model.Standing;
import org.dateline.model.Toll;
import org.dateline.reconcile.Standings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small stories of several reports, each a file: "report NAME | OUTLET | DAY" and its text; then what the record must find.
 * "finds QUESTION VERDICT CAUSE: words" is a finding whose reason holds the words; "toll" is a toll's numbers; "holds PLACE as
 * of DAY: WHO, N days old" is who holds a place by the last word until then.
 */
class StoriesTest {
    private final Read read = new Read();
    private final List<String> expected = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"sudan", "myanmar", "ukraine"})
    void aStory(String name) throws IOException {
        Path file = Path.of(System.getProperty("dateline.home", ".."), "core/src/test/resources/accounts/" + name + ".txt");
        parse(Files.readAllLines(file));
        assertThat(expected).isNotEmpty();
        for (String line : expected) {
            check(line);
        }
    }

    private void parse(List<String> lines) {
        String head = null;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            boolean says = line.startsWith("finds ") || line.startsWith("toll ") || line.startsWith("holds ");
            if (line.startsWith("report ") || says) {
                report(head, text);
                head = says ? null : line;
            }
            if (says) {
                expected.add(line);
            } else if (!line.startsWith("report ") && !line.startsWith("#")) {
                text.append(line).append('\n');
            }
        }
    }

    private void report(String head, StringBuilder text) {
        if (head != null) {
            String[] parts = head.substring("report ".length()).split(" \\| ");
            Metadata metadata = new Metadata(parts[1], null, null, LocalDate.parse(parts[2]), "sidecar");
            read.add(new Source(parts[0], Source.Format.TEXT, text.toString(), metadata, Digest.of(text.toString())));
        }
        text.setLength(0);
    }

    private void check(String line) {
        String rest = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("finds ")) {
            String what = rest.substring(0, rest.indexOf(": ") + 1);
            String words = rest.substring(rest.indexOf(": ") + 2);
            assertThat(read.findings()).anyMatch(
                    finding -> finding.startsWith(what) && finding.toLowerCase().contains(words.toLowerCase()), line);
        } else if (line.startsWith("toll ")) {
            assertThat(read.settled().tolls().stream().map(StoriesTest::toll)).contains(rest);
        } else {
            String[] parts = rest.split(" as of |: ");
            assertThat(standing(parts[0], LocalDate.parse(parts[1]))).isEqualTo(parts[2]);
        }
    }

    private static String toll(Toll toll) {
        return toll.measure() + " " + toll.whom() + " low " + number(toll.low()) + " best " + number(toll.best()) + " high "
                + number(toll.high()) + (toll.partOf() == null ? "" : " part");
    }

    private static String number(Integer number) {
        return number == null ? "-" : number.toString();
    }

    private String standing(String place, LocalDate day) {
        for (Standing standing : Standings.asOf(read.settled().control(), day)) {
            if (standing.place().name().equals(place)) {
                String holders = standing.holders().isEmpty() ? "-" : String.join(", ", standing.holders());
                return (standing.contested() ? "contested " : "- ") + holders + ", " + standing.age() + " days old";
            }
        }
        return "nothing said";
    }
}
