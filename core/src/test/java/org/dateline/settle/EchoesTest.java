package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Account;
import org.dateline.model.Echo;
import org.dateline.model.Settled;
import org.dateline.publish.Corpus;
import org.junit.jupiter.api.Test;

/** The same words and the same figure of one speaker, in reports that copy nothing of each other. */
class EchoesTest {
    private static final Settlement SETTLEMENT =
            new Settlement(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));

    private static Invented reports(String first, String second) {
        return Invented.of("report a outlet Courier published 2026-02-03\n> A bomb went off in Osgil on Monday.\n"
                + "act BOMBING \"bomb\" in Osgil<Vessen on 2026-02-02\n" + first
                + "report b outlet Herald published 2026-02-03\n> On Monday the market of Osgil was bombed.\n"
                + "act BOMBING \"bombed\" in Osgil<Vessen on 2026-02-02\n" + second);
    }

    private static List<Echo> echoes(Invented invented) {
        Settled settled = SETTLEMENT.settle(invented.reports(), invented.claims);
        return SETTLEMENT.echoes(new Corpus(invented.reports(), invented.claims, settled));
    }

    @Test
    void theSameQuotationOfOneSpeaker() {
        List<Echo> echoes = echoes(reports("""
                > "We pulled twelve people from under the stalls," Ana Reyes said.
                tally killed "twelve" 12 people by "Ana Reyes"
                """, """
                > Reyes, who leads the town, told us: “We pulled twelve people from under the stalls, God help them.”
                tally killed "twelve" 12 people by "Ana Reyes, mayor"
                """));
        assertThat(echoes).filteredOn(echo -> echo.kind() == Echo.Kind.QUOTATION).singleElement().satisfies(echo -> {
            assertThat(echo.speaker()).isEqualTo("Ana Reyes");
            assertThat(echo.words()).isEqualTo("We pulled twelve people from under the stalls,");
            assertThat(echo.claims()).hasSize(2);
        });
    }

    @Test
    void otherWordsOfOneSpeakerAreNoQuotationInCommon() {
        assertThat(echoes(reports("""
                > "We pulled twelve people from under the stalls," Ana Reyes said.
                tally killed "twelve" 12 people by "Ana Reyes"
                """, """
                > "Nobody warned us that this was coming," Ana Reyes said.
                act WARNING "warned" by "Ana Reyes"
                """))).isEmpty();
    }

    @Test
    void theSameFigureOfOneSpeakerAboutOneEvent() {
        List<Echo> echoes = echoes(reports("""
                > Ana Reyes said 12 people were killed by it.
                tally killed "12" 12 people scope INCIDENT by "Ana Reyes" in Osgil<Vessen on 2026-02-02
                """, """
                > The dead number 12, by the count of Ana Reyes.
                tally killed "12" 12 people scope INCIDENT by "Ana Reyes" in Osgil<Vessen on 2026-02-02
                """));
        assertThat(echoes).singleElement().satisfies(echo -> {
            assertThat(echo.kind()).isEqualTo(Echo.Kind.FIGURE);
            assertThat(echo.speaker()).isEqualTo("Ana Reyes");
            assertThat(echo.words()).isEqualTo("12");
        });
    }

    @Test
    void whoSpokeTheVerySameWordsIsOneOriginThoughNobodyNamesHim() {
        String words = "\"There was a flash and then the roof of the hall came down\"";
        assertThat(residents(words, words)).hasSize(1);
        assertThat(residents(words, "\"I saw eight dead in the street when I came out of my house\"")).hasSize(2);
    }

    /** The accounts of residents whom two reports quote. */
    private static List<String> residents(String first, String second) {
        Invented invented = reports("> " + first + """
                , a resident said of the dead.
                act KILLING "dead" by resident in Osgil<Vessen on 2026-02-02
                """, "> Of the dead a resident said: " + second + """
                .
                act KILLING "dead" by resident in Osgil<Vessen on 2026-02-02
                """);
        return SETTLEMENT.settle(invented.reports(), invented.claims).events().stream()
                .flatMap(event -> event.accounts().stream())
                .map(Account::origin)
                .filter(origin -> origin.startsWith("resident"))
                .distinct()
                .toList();
    }
}
