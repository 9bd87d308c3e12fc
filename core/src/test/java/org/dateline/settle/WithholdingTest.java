package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.publish.Corpus;
import org.dateline.publish.PersonSigns;
import org.dateline.publish.Withholding;
import org.junit.jupiter.api.Test;

/** What is left out of a text that leaves the house. */
class WithholdingTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private static final PersonSigns SIGNS = new PersonSigns(LEXICON);
    private static final Corpus CORPUS = corpus("""
            report a outlet Courier published 2026-02-03
            > Shells killed Mira Oldan in Osgil on Monday, President Karsk Veld said.
            act SHELLING "Shells" by "Karsk Veld" in Osgil on 2026-02-02
            > The mayor was seen with Jon Petal on Tuesday.
            """);

    private static Corpus corpus(String text) {
        Invented invented = Invented.of(text);
        return new Corpus(invented.reports(), invented.claims, new Settlement(LEXICON).settle(invented.reports(), invented.claims));
    }

    /** Two words in capitals are a person here. */
    private static List<Span> persons(Report report) {
        List<Span> persons = new ArrayList<>();
        Matcher found = Pattern.compile("(Mira Oldan|Karsk Veld|Jon Petal)").matcher(report.text());
        while (found.find()) {
            persons.add(new Span(found.start(), found.end()));
        }
        return persons;
    }

    private final Withholding withholding = new Withholding(CORPUS, WithholdingTest::persons, SIGNS, Set.of("Anna Leader")::contains);

    @Test
    void victimsAreLeftOutAndThoseWhoSpeakForSomethingAreNot() {
        assertThat(withholding.apply("Shells killed Mira Oldan, President Karsk Veld said. Oldan was 31."))
                .isEqualTo("Shells killed [private person 1], President Karsk Veld said. [private person 1] was 31.");
        assertThat(withholding.persons()).isEqualTo(1);
    }

    @Test
    void aNameInsideAnotherWordIsNoName() {
        assertThat(withholding.apply("Oldanville and Mira Oldansen")).isEqualTo("Oldanville and Mira Oldansen");
    }

    @Test
    void sentencesThatNothingQuotesArePublishedNowhereAndNotLookedAt() {
        assertThat(withholding.apply("Jon Petal")).isEqualTo("Jon Petal");
    }

    @Test
    void whereNobodyIsNamedNothingChanges() {
        Withholding none = new Withholding(CORPUS, report -> List.of(), SIGNS, name -> false);

        assertThat(none.persons()).isZero();
        assertThat(none.apply("Mira Oldan")).isEqualTo("Mira Oldan");
    }

    @Test
    void kinAgeAndNicknamesTellAPerson() {
        Corpus corpus = corpus("""
                report a outlet Courier published 2026-02-03
                > Shells killed Dov Marn, 31, and 12-year-old Pia in Osgil, said her mother, Sela.
                act SHELLING "Shells" by police in Osgil on 2026-02-02
                > Ket "Bolt" Arno was wounded by shells near the town of Osgil.
                act SHELLING "shells" by police in Osgil on 2026-02-02
                """);
        Withholding signed = new Withholding(corpus, report -> List.of(), SIGNS, name -> false);

        for (Report report : corpus.reports()) {
            assertThat(signed.apply(report.text())).doesNotContain("Dov", "Marn", "Sela", "Ket", "Bolt", "Arno").contains("Osgil");
        }
        assertThat(signed.apply("{\"a\": \"Ket \\\"Bolt\\\" Arno\"}")).isEqualTo("{\"a\": \"[private person 1]\"}");
        assertThat(signed.apply("\"Ket \"\"Bolt\"\" Arno\"")).isEqualTo("\"[private person 1]\"");
        assertThat(signed.apply("Ket Arno and Dov")).isEqualTo("[private person 1] and Dov");
    }

    @Test
    void whatIsReadAsALongSourceKeepsNoNameOpen() {
        Corpus corpus = corpus("""
                report a outlet Courier published 2026-02-03
                > Mira Oldan and Karsk Veld and two others who lived beside the mill died, police said.
                act KILLING "died" by "Mira Oldan and Karsk Veld and two others who lived beside the mill died, police" in Osgil
                """);

        assertThat(new Withholding(corpus, WithholdingTest::persons, SIGNS, name -> false).persons()).isEqualTo(2);
    }

    @Test
    void whoIsNamedInASentenceThatNothingQuotesAndFirstNamesAreLeftOutToo() {
        Corpus corpus = corpus("""
                report a outlet Courier published 2026-02-03
                > Mira Oldan went to market with Mira.
                > She was killed by a shell, and Mira's house burnt.
                act KILLING "killed" to "?Mira Oldan" in Osgil<Vessen on 2026-02-02
                """);
        Withholding all = new Withholding(corpus, report -> {
            int full = report.text().indexOf("Mira Oldan");
            int first = report.text().indexOf("Mira.");
            return List.of(new Span(full, full + 10), new Span(first, first + 4));
        }, SIGNS, name -> false);
        assertThat(all.apply("Mira Oldan. Mira's house")).isEqualTo("[private person 1]. [private person 2]'s house");
    }

    @Test
    void whomHarmBefallsIsAPersonThoughNobodyFindsTheName() {
        Corpus corpus = corpus("""
                report a outlet Courier published 2026-02-03
                > A shell killed Tarn Weld beside the Mill Road School on Monday.
                act KILLING "killed" to "?Tarn Weld" in Osgil<Vessen on 2026-02-02
                act SHELLING "shell" to "?Mill Road School" in Osgil<Vessen on 2026-02-02
                """);
        assertThat(new Withholding(corpus, report -> List.of(), SIGNS, name -> false).apply("Tarn Weld, Mill Road School"))
                .isEqualTo("[private person 1], Mill Road School");
    }
}
