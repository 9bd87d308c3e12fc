package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

class UndatedReleasesTest {
    private static final Cleaner CLEANER = new ArticleCleaner(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));
    private static final String EARLY = "Joint forces of the northern command detained a smuggler in Osgil district overnight.";
    private static final String LATE = "A special response company backed by partner units arrested one suspect near Tarsk today.";

    private static Source source(String text, LocalDate published) {
        Metadata metadata = new Metadata(null, null, null, published, published == null ? null : "sidecar");
        return new Source("release", Source.Format.TEXT, text, metadata, Digest.of(text));
    }

    private static String release(String day, String body) {
        return "MIRAB, Karvania (" + day + ") \u2013 " + body + " Nobody was harmed.";
    }

    /** Sixty dated releases: in 2014 worded one way, in 2015 another. */
    private static UndatedReleases taught(Report open) {
        UndatedReleases releases = CLEANER.undated(List.of(open));
        for (int i = 0; i < 30; i++) {
            LocalDate day = LocalDate.of(2014, 2, 1).plusDays(i);
            releases.see(CLEANER.clean(source(release("Feb. 3", EARLY), day)));
            releases.see(CLEANER.clean(source(release("Feb. 3", LATE), day.plusYears(1))));
        }
        return releases;
    }

    private static LocalDate day(String text, boolean sure) {
        Source open = source(text, null);
        Report report = CLEANER.clean(open);
        UndatedReleases releases = taught(report);
        return (sure ? releases.dated(open, report) : releases.likely(open, report)).metadata().published();
    }

    @Test
    void aDayWithoutItsYearIsOfTheYearThatWasWordedLikeIt() {
        assertThat(day(release("Feb. 16", EARLY), true)).isEqualTo("2014-02-16");
        assertThat(day(release("Feb. 16", LATE), true)).isEqualTo("2015-02-16");
    }

    @Test
    void wordingThatIsOfNoYearLeavesItOpen() {
        String other = release("Feb. 16", "Four boats sank.");

        assertThat(day(other, true)).isNull();
    }

    @Test
    void noReleaseIsOlderThanTheMonthsItNames() {
        String text = release("Feb. 16", EARLY.replace("a smuggler", "a smuggler wanted since June 2014"));

        assertThat(day(text, false)).isEqualTo("2015-02-16");
    }

    @Test
    void releasesFromElsewhereSayNothing() {
        assertThat(day(release("Feb. 16", EARLY).replace("MIRAB", "OSGIL"), false)).isNull();
    }

    @Test
    void theReportSaysWhereItsYearComesFrom() {
        Source open = source(release("Feb. 16", EARLY), null);
        Report report = CLEANER.clean(open);

        assertThat(UndatedReleases.isOpen(report)).isTrue();
        Source dated = taught(report).dated(open, report);
        assertThat(dated.metadata().publishedFrom()).isEqualTo(UndatedReleases.YEAR_ORIGIN);
        assertThat(UndatedReleases.isOpen(CLEANER.clean(dated))).isFalse();
    }
}
