package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

/** A text that other outlets print again, edited, is one voice however many print it. */
class CopiesAddNoOriginTest {
    private static final List<String> TEXT = List.of(
            "OSGIL (Vireo) - Army gunners shelled the grain market of Osgil on Monday, killing at least 12 people, the Osgil"
                    + " Monitor said.",
            "The market had been full since the morning. \u201cThey fired six times, and then there was smoke,\u201d said Ilan Marr,"
                    + " a porter who was carrying flour to a bakery nearby.",
            "Colonel Tal of the army denied that his gunners had fired on the town and said that rebels had shelled it from the"
                    + " hills across the river.",
            "Rebels of the Northern Front seized two checkpoints on the road to Tarn on Monday night, residents said. Soldiers"
                    + " left the road before midnight and blew up a bridge behind them.",
            "The Monitor has counted more than 300 dead in the valley since January. Its figures could not be confirmed by"
                    + " others, and the army keeps reporters away from the hills.");
    private static final String OPENING = "The market of Osgil was shelled on Monday and people were killed, according to the Osgil Monitor.";

    private final Lexicon lexicon = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private final ReportCoder coder = Engine.coder(lexicon);
    private final Settlement settlement = Engine.settlement(lexicon);
    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private void add(String outlet, String day, List<String> paragraphs) {
        String text = String.join("\n\n", paragraphs);
        Metadata metadata = new Metadata(outlet, null, null, LocalDate.parse(day), "sidecar");
        ReportCoder.Coded coded = coder.code(new Source(outlet, Source.Format.TEXT, text, metadata, Digest.of(text)));
        reports.add(coded.report());
        claims.addAll(coded.claims());
    }

    /** The origins of each event that the first report tells of, by one of its claims. */
    private Map<String, TreeSet<String>> origins(Settled settled, String report) {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Map<String, TreeSet<String>> origins = new HashMap<>();
        for (Event event : settled.events()) {
            TreeSet<String> its = new TreeSet<>();
            event.accounts().forEach(account -> its.add(account.origin()));
            event.accounts().stream().flatMap(account -> account.claims().stream())
                    .filter(claim -> byId.get(claim).evidence().report().equals(report))
                    .forEach(claim -> origins.put(claim, its));
        }
        return origins;
    }

    @Test
    void howeverItIsEdited() {
        add("Vireo", "2026-02-03", TEXT);
        String first = reports.get(0).id();
        Map<String, TreeSet<String>> before = origins(settlement.settle(reports, claims), first);
        assertThat(before).isNotEmpty();
        add("Courier", "2026-02-03", TEXT.subList(0, 3));
        List<String> shuffled = new ArrayList<>(TEXT);
        Collections.shuffle(shuffled, new Random(4));
        add("Herald", "2026-02-04", shuffled);
        List<String> reopened = new ArrayList<>(TEXT);
        reopened.set(0, OPENING);
        add("Gazette", "2026-02-04", reopened);
        add("Post", "2026-02-05", TEXT.stream().map(paragraph -> paragraph.replace("\u201c", "\"").replace("\u201d", "\"")
                .replace("on Monday night", "late on Monday")).toList());
        Map<String, TreeSet<String>> after = origins(settlement.settle(reports, claims), first);
        assertThat(after).isEqualTo(before);
        assertThat(settlement.settle(reports, claims).lineages()).singleElement()
                .satisfies(lineage -> assertThat(lineage.reports()).hasSize(5));
    }
}
