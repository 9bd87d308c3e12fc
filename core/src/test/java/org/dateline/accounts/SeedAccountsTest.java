package org.dateline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Standing;
import org.dateline.model.Toll;
import org.dateline.reconcile.Standings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the record must say of five real reports, where they are at hand. */
class SeedAccountsTest {
    private static Read read;

    @BeforeAll
    static void readTheSeeds() {
        Path home = Path.of(System.getProperty("dateline.home", "..")).toAbsolutePath().normalize();
        Path seeds = Stream.of(home.getParent(), home.getParent().getParent())
                .map(parent -> parent.resolve("shared/seeds/reports"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(seeds != null, "the seeds are not here: ../shared/seeds/reports");
        read = Read.folder(seeds);
    }

    private static ControlSpan control(String place, String day) {
        return read.settled().control().stream()
                .filter(span -> span.place().name().startsWith(place) && span.when() != null && span.when().from() != null
                        && LocalDate.parse(day).equals(span.when().to()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + place + " on " + day));
    }

    private static Event event(String type, String day) {
        return read.settled().events().stream()
                .filter(event -> event.type().equals(type) && event.when() != null && LocalDate.parse(day).equals(event.when().to()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " on " + day));
    }

    private static Finding finding(List<Finding> findings, String question) {
        return findings.stream()
                .filter(finding -> finding.question().equals(question))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding on " + question + " among " + findings));
    }

    @Test
    void salaheddineIsContestedByTwoCampsAndTheReportersOwnEyes() {
        ControlSpan span = control("Salaheddine", "2012-08-08");

        assertThat(span.contested()).isTrue();
        Finding finding = finding(span.findings(), "holder");
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.CONTRADICTED);
        assertThat(finding.reason())
                .contains("Syrian government held or took it according to Syrian government security source")
                .contains("Syrian army came in, or held a part, according to Syrian state television")
                .contains("Syrian army not there, or not in control, according to rebel spokesman in Salaheddine and Abu Mohammed")
                .contains("Free Syrian Army did not leave according to Abu Firas")
                .contains("fighting over it according to Abu Mohammed and Syrian Observatory for Human Rights")
                .contains("according to The Globe and Mail")
                .contains("Syrian state television and Syrian government security source speak for one (Syrian state)");
        assertThat(finding(span.findings(), "siege").reason()).startsWith("Besieged by Syrian army");
    }

    @Test
    void salaheddineAsOfADayIsContestedAndBesieged() {
        Standing standing = Standings.asOf(read.settled().control(), LocalDate.parse("2012-08-10")).stream()
                .filter(one -> one.place().name().equals("Salaheddine"))
                .findFirst()
                .orElseThrow();
        assertThat(standing.contested()).isTrue();
        assertThat(standing.besieged()).isTrue();
        assertThat(standing.age()).isEqualTo(2);
    }

    @Test
    void theBusNearAtmehIsToldByTwoWhoCountDifferentPeople() {
        Event event = event("SUICIDE_BOMBING", "2016-08-14");

        Finding finding = finding(event.findings(), "killed");
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.DIFFERS);
        assertThat(finding.cause()).isEqualTo(Finding.Cause.PEOPLE);
        assertThat(finding.reason())
                .contains("\"at least 32 people\" according to Syrian Observatory for Human Rights")
                .contains("\"50 fighters\" according to Islamic State (ISIS)");
        assertThat(event.charges()).singleElement().satisfies(charge -> assertThat(charge.claimed()).contains("Islamic State (ISIS)"));
    }

    @Test
    void aleppoSinceFridayIsAContradictionOfOnePeriod() {
        Toll toll = read.settled().tolls().stream()
                .filter(one -> one.figures().stream().anyMatch(figure -> figure.count().words().equals("72")))
                .findFirst()
                .orElseThrow();

        Finding finding = finding(toll.findings(), "killed");
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.CONTRADICTED);
        assertThat(finding.reason())
                .contains("\"72 deaths\" according to Syrian Observatory for Human Rights")
                .contains("\"more than 100\" according to")
                .contains("Al-Selmo").contains("of one place and the same days not all can be so");
        assertThat(read.settled().tolls()).anyMatch(
                part -> toll.id().equals(part.partOf()) && part.whom().equals("children") && Integer.valueOf(5).equals(part.best()));
    }

    @Test
    void threeOfThe48WereLaterKilledByTheCaptorsWord() {
        Event event = event("ABDUCTION", "2012-08-04");

        assertThat(finding(event.findings(), "abducted").reason()).contains("48");
        assertThat(finding(event.findings(), "killed").reason())
                .isEqualTo("Three of them killed according to Syrian rebel spokesman, who speaks for those who did it.");
    }

    @Test
    void handaratWasTakenByTwoSidesWords() {
        ControlSpan span = control("Handarat", "2016-09-24");

        assertThat(span.contested()).isFalse();
        Finding finding = finding(span.findings(), "holder");
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.AGREED);
        assertThat(finding.reason()).contains("Aleppo rebel groups").contains("Syrian army");
    }

    @Test
    void theCorridorsAreAnnouncedByOneSideAndNotBelievedByThree() {
        Event event = read.settled().events().stream().filter(one -> one.type().equals("CORRIDOR")).findFirst().orElseThrow();

        Finding finding = finding(event.findings(), "happened");
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.CONTRADICTED);
        assertThat(finding.reason())
                .startsWith("Said by Syrian government")
                .contains("denied by Syrian rebels and Yasser Flis")
                .contains("doubted by Pablo Marco");
    }
}
