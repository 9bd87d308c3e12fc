package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Account;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Count;
import org.dateline.model.Derivation;
import org.dateline.model.Event;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Lineage;
import org.dateline.model.Metadata;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Proposition;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;

/** A small record of an invented conflict with one of everything: a copy, a revision, a rival claim, hostile text. */
final class InventedRecord {
    static final String HOSTILE = "</script><script>alert('x')</script><img src=x onerror=alert(1)> & \"quoted\"";

    final List<Report> reports = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final Settled settled;

    private final Where osgil = where("Osgil", Where.Precision.PLACE, 44.2, 20.5);
    private final When monday = when(LocalDate.of(2026, 2, 2), "Monday");

    InventedRecord() {
        Report wire = report("wire.txt", "Vireo Wire", LocalDate.of(2026, 2, 3), "Menu | " + HOSTILE,
                "Shells hit Osgil " + HOSTILE, "At least 31 people were killed in Osgil on Monday, the Ridge Monitor said.",
                "The army denied it. 🕊 קרב קשה. قُتل كثيرون.");
        Report copy = report("copy.txt", "The Osgil Courier", LocalDate.of(2026, 2, 4),
                "Subscribe", "Dozens dead", "At least 31 people were killed in Osgil on Monday, the Ridge Monitor said.");
        Report later = report("later.txt", "Harrow News", LocalDate.of(2026, 2, 5),
                "Share", "Toll rises", "The Ridge Monitor now says 38 died.", "Rebels took the mill, they said.");
        Report undated = report("undated.txt", null, null, "Home", "Unrest", "Shots were heard in Brenn.");

        Claim first = tally("c1", wire, 1, "At least 31", new Count(31, null, Count.Bound.AT_LEAST, "At least 31"), "Vireo Wire");
        Claim again = tally("c2", copy, 1, "At least 31", new Count(31, null, Count.Bound.AT_LEAST, "At least 31"), "The Osgil Courier");
        Claim revised = tally("c3", later, 1, "38", Count.exactly(38, "38"), "Harrow News");
        Claim denial = claim("c4", wire, 2, Stance.DENIED, osgil, monday, List.of(link("army", "The army", wire, 2)),
                new Act("SHELLING", "denied", span(wire, 2, "denied"), List.of(actor("Army", "state:army")), List.of(), null));
        Claim taken = control("c5", later, 2, Control.Status.TOOK, "Rebels", Stance.ASSERTED);
        Claim kept = control("c6", wire, 2, Control.Status.HOLDS, "Army", Stance.ASSERTED);
        Claim shots = claim("c7", undated, 1, Stance.ASSERTED, where("Brenn", Where.Precision.UNLOCATED, null, null), null, List.of(),
                new Act("SHOOTING", "Shots", span(undated, 1, "Shots"), List.of(), List.of(), null));
        Claim hostile = claim("c8", wire, 0, Stance.ASSERTED, osgil, monday, List.of(link(HOSTILE, "Shells", wire, 0)),
                new Act("SHELLING", "hit", span(wire, 0, "hit"), List.of(), List.of(actor(HOSTILE, null)), null));

        Event shelling = new Event("ev1", "SHELLING", "Shelling, Osgil", monday, osgil, List.of(actor("Army", "state:army")),
                List.of(actor(HOSTILE, null)),
                List.of(account("Ridge Monitor", first, again, revised), account("army", denial), account(HOSTILE, hostile)),
                List.of(new Finding("happened", Finding.Verdict.DENIED, "Said by Ridge Monitor; army denies it.", List.of("c1", "c4"))),
                List.of("to1"), List.of());
        Event shooting = new Event("ev2", "SHOOTING", "Shooting, Brenn", null, shots.where(), List.of(), List.of(),
                List.of(account("unknown", shots)), List.of(), List.of(), List.of());
        Toll toll = new Toll("to1", "killed", "people", monday, osgil, "ev1",
                List.of(figure(first, true, false), figure(again, true, true), figure(revised, false, false)), 38, 38, 38, null,
                List.of(new Finding("killed", Finding.Verdict.SUPERSEDED, "Ridge Monitor raised it.", List.of("c1", "c3"))));
        ControlSpan mill = new ControlSpan("co1", where("Old Mill", Where.Precision.PLACE, 44.3, 20.6), null,
                List.of(position("Rebels", taken, "rebels"), position("Army", kept, "army")), true);
        Lineage lineage = new Lineage("li1", List.of("wire.txt", "copy.txt"), "Vireo Wire", List.of(new Lineage.Shared(
                List.of("wire.txt", "copy.txt"), List.of(sentence(wire, 1), sentence(copy, 1)), sentence(wire, 1).of(wire.text()))));
        settled = new Settled(List.of(lineage), List.of(shelling, shooting), List.of(toll), List.of(mill));
    }

    String page() {
        return page(new Edition(null, "0.0", "lexicondigest"), settled, claims, reports);
    }

    static String page(Edition edition, Settled settled, List<Claim> claims, List<Report> reports) {
        StringBuilder out = new StringBuilder();
        new ReportPage(edition).write(settled, claims, reports, out);
        return out.toString();
    }

    /** Its furniture, its title, then a paragraph for each sentence. */
    private Report report(String name, String outlet, LocalDate day, String furniture, String... sentences) {
        StringBuilder text = new StringBuilder(furniture).append('\n');
        List<Passage> passages = new ArrayList<>(List.of(new Passage(Passage.Kind.FURNITURE, new Span(0, furniture.length()))));
        for (String sentence : sentences) {
            passages.add(new Passage(passages.size() == 1 ? Passage.Kind.TITLE : Passage.Kind.BODY,
                    new Span(text.length(), text.length() + sentence.length())));
            text.append(sentence).append('\n');
        }
        Metadata metadata = new Metadata(outlet, "javascript:alert(1)", sentences[0], day, day == null ? null : "sidecar");
        Report report = new Report(name, name, text.toString(), Alignment.IDENTITY, metadata, null, null, List.of(), "en",
                "digest-of-" + name, passages);
        reports.add(report);
        return report;
    }

    private static Span sentence(Report report, int number) {
        return report.passages().get(number + 1).span();
    }

    private static Span span(Report report, int number, String words) {
        int start = report.text().indexOf(words, sentence(report, number).start());
        return new Span(start, start + words.length());
    }

    private Claim tally(String id, Report report, int number, String words, Count count, String outlet) {
        Tally tally = new Tally("killed", count, span(report, number, words), new Tally.Whom("people", "people", null), List.of(),
                Tally.Scope.INCIDENT, null);
        List<SourceLink> sources = List.of(
                link("Ridge Monitor", "Ridge Monitor", report, number),
                new SourceLink(outlet, SourceKind.OUTLET, null, null, null, false));
        return claim(id, report, number, Stance.ASSERTED, osgil, monday, sources, tally);
    }

    private Claim control(String id, Report report, int number, Control.Status status, String holder, Stance stance) {
        Span trigger = new Span(sentence(report, number).start(), sentence(report, number).start() + 6);
        Control control = new Control(actor(holder, null), null, status, Control.Degree.ALL, trigger.of(report.text()), trigger);
        return claim(id, report, number, stance, osgil, null, List.of(), control);
    }

    private Claim claim(String id, Report report, int number, Stance stance, Where where, When when, List<SourceLink> sources,
            Proposition proposition) {
        Span sentence = sentence(report, number);
        Claim claim = new Claim(id, new Evidence(report.id(), report.name(), sentence, sentence.of(report.text())), sources, stance,
                Modality.ACTUAL, when, where, proposition, new Derivation("rule." + id, "lexicondigest", "0.0"));
        claims.add(claim);
        return claim;
    }

    private static SourceLink link(String name, String words, Report report, int number) {
        return new SourceLink(name, SourceKind.MONITOR, words, span(report, number, words), "said", false);
    }

    private static ActorRef actor(String name, String id) {
        return new ActorRef(name, id, null, name, null);
    }

    private static Where where(String name, Where.Precision precision, Double lat, Double lon) {
        return new Where(name, lat == null ? null : "supplement:" + name, lat, lon, precision, List.of(), null, name, null);
    }

    private static When when(LocalDate day, String words) {
        return new When(day, day, When.Precision.DAY, words, null, null);
    }

    private static Account account(String origin, Claim... claims) {
        List<Claim> all = List.of(claims);
        return new Account(origin, SourceKind.MONITOR, all.stream().map(Claim::id).toList(),
                all.stream().map(claim -> claim.evidence().report()).distinct().toList());
    }

    private Toll.Figure figure(Claim claim, boolean superseded, boolean copy) {
        LocalDate day = reports.stream().filter(report -> report.id().equals(claim.evidence().report())).findFirst().get().published();
        return new Toll.Figure("Ridge Monitor", ((Tally) claim.proposition()).count(), claim.id(), day, superseded, copy);
    }

    private static ControlSpan.Position position(String holder, Claim claim, String origin) {
        Control control = (Control) claim.proposition();
        return new ControlSpan.Position(holder, control.status(), control.degree(), claim.stance(), origin, List.of(claim.id()));
    }
}
