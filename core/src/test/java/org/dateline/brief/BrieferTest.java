package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Brief;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

/** What a report is mainly about, from its text to the numbers. */
class BrieferTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private static final AgeWords AGES = new AgeWords(LEXICON);
    private static final ReportCoder CODER = Engine.coder(LEXICON);

    private static Brief brief(String policy, String text) {
        Metadata metadata = new Metadata(null, null, null, LocalDate.of(2026, 2, 3), "sidecar");
        Report report = CODER.clean(new Source("report", Source.Format.TEXT, text, metadata, Digest.of(text)));
        Annotation annotation = CODER.annotate(report);
        return new Briefer(LEXICON, policy).brief(report, CODER.claims(annotation), CODER.bearings(annotation));
    }

    @Test
    void victimsToldAgainAreCountedOnce() {
        Brief brief = brief("plain", """
                Two people were killed and three others were wounded in a shooting in Cairo on Sunday, police said.

                The two people were killed when gunmen opened fire on a cafe.

                The three wounded people were taken to a hospital.""");
        assertThat(brief.count("killed")).isEqualTo(2);
        assertThat(brief.count("wounded")).isEqualTo(3);
        assertThat(brief.when().to()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(brief.where().name()).isEqualTo("Cairo");
    }

    @Test
    void theNamedAreToldApart() {
        Brief brief = brief("plain", """
                Ana Reyes, 23, and Tomas Venn, 31, were shot dead in Cairo on Monday, the police said.

                Reyes was killed at once.""");
        assertThat(brief.people()).extracting(Brief.Person::name).contains("Ana Reyes", "Tomas Venn");
        assertThat(brief.count("killed")).isEqualTo(2);
    }

    @Test
    void aPolicyReadsWordsWithoutNumbers() {
        String text = "On Sunday a patrol detained several suspected insurgents in a search of houses in Kandahar province.";
        assertThat(brief("isaf", text).count("held")).isEqualTo(3);
        assertThat(brief("isaf", text.replace("several", "numerous")).count("held")).isEqualTo(4);
    }

    @Test
    void theTownOfThePoliceWhoSpeakCanBeTheReports() {
        Brief brief = brief("plain", "Two men were shot on Sunday afternoon, the Cairo Police Department said.");
        assertThat(brief.where().name()).isEqualTo("Cairo");
    }

    @Test
    void figuresWithoutAClaimSpeakForANumber() {
        Brief brief = brief("gva", "Five people were shot outside a bar in Chicago on Sunday. One was critical and four were stable.");
        assertThat(brief.count("wounded")).isEqualTo(5);
    }

    @Test
    void whatNobodySaysIsNotNought() {
        Brief brief = brief("plain", "A shell hit an empty house in Cairo on Sunday, residents said.");
        assertThat(brief.count("killed")).isNull();
    }

    @Test
    void aReportThatNamesNoDayStaysWithoutOneUnlessThePolicyPutsItOnOne() {
        String text = "A security force detained two suspected insurgents in Kandahar province.";
        assertThat(brief("plain", text).when()).isNull();
        assertThat(brief("isaf", text).when().to()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void agesTellPersonsApart() {
        assertThat(AGES.person("a 25-year-old man", "", false).isSame(AGES.person("a 26-year-old man", "", false))).isFalse();
        assertThat(AGES.person("Ana Reyes", ", 25, of Osgil", true).isSame(AGES.person("a 25-year-old woman", "", false))).isTrue();
        assertThat(AGES.person("Ana Reyes", "", true).isSame(AGES.person("Reyes", "", true))).isTrue();
        assertThat(AGES.person("Ana Reyes", "", true).isSame(AGES.person("Tomas Reyes", "", true))).isFalse();
    }
}
