package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.reconcile.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of other areas and other days are explained, and are no contradiction. */
class WidthsTest {
    private static final Why WHY = new Why(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // a country's day beside a town's
        "in Vessen on 2026-02-03 scope DAY | in Osgil<Vessen on 2026-02-03 scope INCIDENT | Monitor counts a wider area, Vessen",
        // a longer stretch, a stretch that begins earlier, and one that ends later
        "in Osgil<Vessen on 2026-01-01..2026-02-03 scope PERIOD | in Osgil<Vessen on 2026-02-03 scope INCIDENT | Monitor counts other days, 2026-01-01 to 2026-02-03",
        "in Osgil<Vessen on 2026-01-01..2026-02-03 scope PERIOD | in Osgil<Vessen on 2026-01-20..2026-02-05 scope PERIOD | Monitor counts other days, 2026-01-01 to 2026-02-03",
        "in Osgil<Vessen on 2026-01-20..2026-02-05 scope PERIOD | in Osgil<Vessen on 2026-01-01..2026-02-03 scope PERIOD | Monitor counts other days, 2026-01-20 to 2026-02-05",
        // an incident of which neither place nor day is said
        "in Osgil<Vessen on 2026-01-01..2026-02-03 scope PERIOD | scope INCIDENT | Monitor counts other days, 2026-01-01 to 2026-02-03",
        "in Vessen scope DAY | scope INCIDENT | Monitor counts a wider area, Vessen",
        // fewer over more days, and more in a smaller place: these cannot both be
        "in Osgil<Vessen on 2026-02-03 scope DAY | in Osgil<Vessen on 2026-01-01..2026-02-03 scope PERIOD | not all can be so",
        "in Osgil<Vessen on 2026-02-03 scope DAY | in Vessen on 2026-02-03 scope DAY | not all can be so",
        "in Osgil<Vessen on 2026-02-03 scope DAY | in Osgil<Vessen on 2026-02-03 scope DAY | of one place and the same days not all can be so",
    })
    void moreAndFewer(String more, String fewer, String why) {
        Invented invented = Invented.of("""
                report a outlet Courier published 2026-02-06
                > More than 240 were killed, the Monitor said.
                tally killed "More than 240" 241..- people by Monitor %s
                > The Board counted 60.
                tally killed "60" 60 people by Board %s
                """.formatted(more, fewer));
        List<Why.Word> words = invented.claims.stream().map(claim -> new Why.Word(claim, claim.origin().name(), null)).toList();
        assertThat(WHY.why(words.get(0), words.get(1))).isEqualTo(why);
    }
}
