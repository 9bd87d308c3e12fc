package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

class ReleaseNumbersTest {
    private static final Cleaner CLEANER = new ArticleCleaner(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));

    private final ReleaseNumbers numbers = new ReleaseNumbers();

    private static Source source(String number, LocalDate published) {
        String text = "Northern Command\n" + number + "\n\nSoldiers detained two suspected smugglers in Osgil district yesterday, an officer said.";
        Metadata metadata = new Metadata(null, null, null, published, published == null ? null : "sidecar");
        return new Source(number, Source.Format.TEXT, text, metadata, Digest.of(text));
    }

    private void see(String number, String day) {
        numbers.see(CLEANER.clean(source(number, LocalDate.parse(day))));
    }

    private LocalDate day(String number) {
        Source source = source(number, null);
        Report report = CLEANER.clean(source);
        return numbers.dated(source, report).metadata().published();
    }

    @Test
    void aReleaseCameOutBetweenItsNeighboursInNumber() {
        see("2014-06-S-020", "2014-06-10");
        see("2014-06-S-040", "2014-06-20");

        assertThat(day("2014-06-S-030")).isEqualTo("2014-06-15");
        assertThat(day("2014-06-S-040")).isEqualTo("2014-06-20");
        assertThat(day("2014-06-S-010")).as("numbers begin anew with the month").isBetween(LocalDate.of(2014, 6, 5), LocalDate.of(2014, 6, 6));
    }

    @Test
    void withoutANeighbourAboveItHasNoDay() {
        see("2014-06-S-020", "2014-06-10");

        assertThat(day("2014-06-S-021")).isNull();
        assertThat(day("2014-07-S-010")).isNull();
        assertThat(day("2014-06-CA-010")).as("another office").isNull();
    }

    @Test
    void neighboursFarApartSayTooLittle() {
        see("2014-06-S-060", "2014-06-29");

        assertThat(day("2014-06-S-030")).isNull();
    }

    @Test
    void aDayOfItsOwnIsKept() {
        see("2014-06-S-040", "2014-06-20");
        Source own = source("2014-06-S-010", LocalDate.of(2014, 6, 2));

        assertThat(numbers.dated(own, CLEANER.clean(own))).isSameAs(own);
    }

    @Test
    void whatWasToldByNumbersTeachesNothing() {
        see("2014-06-S-040", "2014-06-10");
        Source told = numbers.dated(source("2014-06-S-030", null), CLEANER.clean(source("2014-06-S-030", null)));
        ReleaseNumbers others = new ReleaseNumbers();
        others.see(CLEANER.clean(told));

        assertThat(others.dated(source("2014-06-S-020", null), CLEANER.clean(source("2014-06-S-020", null))).metadata().published()).isNull();
    }
}
