package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Lineage;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Source;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.read.Listener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the five seed reports must come to, where they are at hand: who copies whom, and what is one happening. */
class SeedsRelateTest {
    private static final Path HOME = Path.of(System.getProperty("dateline.home", "..")).toAbsolutePath().normalize();
    private static final Map<String, Claim> CLAIMS = new HashMap<>();
    private static final Map<String, Report> REPORTS = new HashMap<>();
    private static Settled settled;

    @BeforeAll
    static void settle() {
        Path seeds = seeds();
        assumeTrue(seeds != null, "there is no folder shared/seeds beside the project: the seeds are not checked");
        Lexicon lexicon = Lexicon.load(HOME.resolve("lexicon"));
        ReportCoder coder = Engine.coder(lexicon);
        Engine.reader().read(List.of(seeds), new Listener() {
            @Override
            public void report(Source source) {
                ReportCoder.Coded coded = coder.code(source);
                REPORTS.put(coded.report().id(), coded.report());
                coded.claims().forEach(claim -> CLAIMS.put(claim.id(), claim));
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.toString());
            }

            @Override
            public void file(String name, long bytes, int reports) {}
        });
        settled = Engine.settlement(lexicon).settle(REPORTS.values(), CLAIMS.values());
    }

    private static Path seeds() {
        return Stream.iterate(HOME, up -> up != null, Path::getParent)
                .map(up -> up.resolve("shared/seeds/reports"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    private static String number(String report) {
        return REPORTS.get(report).name().substring(0, 3);
    }

    private static List<Claim> claims(Event event) {
        return event.accounts().stream().flatMap(account -> account.claims().stream()).map(CLAIMS::get).toList();
    }

    /** The claim with this figure in the report whose name begins so. */
    private static Claim figure(String report, String words) {
        return CLAIMS.values().stream()
                .filter(claim -> claim.evidence().name().startsWith(report) && claim.proposition() instanceof Tally tally
                        && tally.count().words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody gives " + words + " in " + report));
    }

    private static Toll tollOf(Claim claim) {
        return settled.tolls().stream()
                .filter(toll -> toll.figures().stream().anyMatch(figure -> figure.claim().equals(claim.id())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("of no toll: " + claim.evidence().quote()));
    }

    @Test
    void twoReportsShareTwoPassagesOfReuters() {
        assertThat(settled.lineages()).hasSize(1);
        Lineage lineage = settled.lineages().get(0);
        assertThat(lineage.reports()).extracting(SeedsRelateTest::number).containsExactlyInAnyOrder("000", "002");
        assertThat(lineage.agency()).isEqualTo("Reuters");
        assertThat(lineage.relations()).singleElement()
                .satisfies(relation -> assertThat(relation.kind()).isEqualTo(Lineage.Kind.PARTLY_DERIVED));
        // One passage is a sentence of its own; the other goes over a paragraph's end and is cut there.
        assertThat(lineage.passages()).hasSizeBetween(2, 3);
    }

    @Test
    void theObservatorysNumberOfTheDayCountsOnce() {
        Toll toll = tollOf(figure("000", "more than 240"));
        assertThat(toll.figures().stream().filter(figure -> !figure.copy()).toList()).singleElement()
                .satisfies(figure -> assertThat(figure.origin()).isEqualTo("Syrian Observatory for Human Rights"));
    }

    @Test
    void theNumberOfOneTownIsAPartOfTheCountrys() {
        Claim part = figure("00", "40");
        assertThat(((Tally) part.proposition()).partOf()).isNotNull();
        Toll whole = settled.tolls().stream().filter(toll -> toll.id().equals(tollOf(part).partOf())).findFirst().orElseThrow();
        assertThat(whole.figures()).extracting(figure -> figure.count().min()).contains(241);
    }

    @Test
    void theCiviliansOfOneTownAreAPartOfTheDaysDead() {
        Toll part = tollOf(figure("000", "15"));
        Toll whole = settled.tolls().stream().filter(toll -> toll.id().equals(part.partOf())).findFirst().orElseThrow();
        assertThat(whole.figures()).extracting(figure -> figure.count().words()).contains("more than 60");
    }

    @Test
    void theAbductedAreOneEventInBothReports() {
        List<Event> abductions = settled.events().stream()
                .filter(event -> claims(event).stream().anyMatch(claim -> claim.proposition() instanceof Tally tally
                        && tally.measure().equals("abducted") && Integer.valueOf(48).equals(tally.count().min())))
                .toList();
        assertThat(abductions).singleElement().satisfies(event -> assertThat(reports(event)).contains("000", "002"));
    }

    @Test
    void nothingOf2012IsMergedWith2016() {
        for (Event event : settled.events()) {
            Set<String> reports = reports(event);
            assertThat(reports.contains("000") || reports.contains("002"))
                    .as(event.title())
                    .isEqualTo(reports.stream().noneMatch(Set.of("001", "003", "004")::contains));
        }
    }

    private static Set<String> reports(Event event) {
        Set<String> reports = new TreeSet<>();
        claims(event).forEach(claim -> reports.add(number(claim.evidence().report())));
        return reports;
    }
}
