package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Ruled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What policies that give a range, and those that give a number, make of words. */
class PolicyRangesTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private static final Settlement SETTLEMENT = new Settlement(LEXICON);

    private static Ruled rule(String policy, String figures) {
        StringBuilder text = new StringBuilder("""
                report a outlet Courier published 2026-02-03
                > A bomb went off in Osgil on Monday.
                act BOMBING "bomb" in Osgil<Vessen on 2026-02-02
                """);
        String[] each = figures.split(";");
        for (int i = 0; i < each.length; i++) {
            String words = each[i].split("\"")[1];
            text.append("> Of that bomb holder " + i + " said: " + words + " dead.\n"
                    + "tally killed " + each[i].strip() + " people by \"Holder " + i + "\" scope INCIDENT in Osgil<Vessen on 2026-02-02\n");
        }
        Invented invented = Invented.of(text.toString());
        return CountingPolicy.of(LEXICON, policy).rule(SETTLEMENT.settle(invented.reports(), invented.claims).tolls().get(0), Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "airwars | \"more than 60\" 61..-                  | 60 |    | ",
        "plain   | \"more than 60\" 61..-                  | 61 |    | ",
        "ecc     | \"more than 60\" 61..-                  | 60 | 60 | ",
        "ucdp    | \"more than 60\" 61..-                  | 60 | 60 | 60",
        "acled   | \"more than 60\" 61..-                  | 60 | 60 | 60",
        "airwars | \"12\" 12                               | 12 |    | 12",
        "airwars | \"more than 60\" 61..-; \"72\" 72       | 60 |    | 72",
        "airwars | \"more than 60\" 61..-; \"12\" 12       | 12 |    | ",
        "airwars | \"at least 12\" 12..-; \"12\" 12        | 12 |    | 12",
    })
    void whatWordsBecome(String policy, String figures, Integer low, Integer best, Integer high) {
        Ruled ruled = rule(policy, figures);
        assertThat(ruled.low()).isEqualTo(low);
        if (best != null) {
            assertThat(ruled.best()).isEqualTo(best);
        }
        assertThat(ruled.high()).isEqualTo(high);
        assertThat(ruled.trace()).isNotEmpty().allSatisfy(rule -> assertThat(rule).endsWith("."));
    }
}
