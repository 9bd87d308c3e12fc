package org.dateline.publish;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Account;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Control;
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
import org.dateline.model.When;
import org.dateline.model.Where;

/** Small corpora for tests, built by hand. */
final class Corpora {
    static final String TEXT = "😀 Menu\nRay said 12 people were killed in Osgil. \"We\" took Tarn. Quiet day.";
    static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private Corpora() {}

    static Report report(String name, String text, Alignment alignment) {
        int body = text.indexOf('\n') + 1;
        return new Report(name, name, text, alignment,
                new Metadata("The Post", null, "Title", DAY, "sidecar"), null, null, List.of(), "en", "digest of " + name,
                List.of(new Passage(Passage.Kind.FURNITURE, new Span(0, body - 1)),
                        new Passage(Passage.Kind.BODY, new Span(body, text.length()))));
    }

    static Claim claim(String id, Report report, String sentence, Proposition proposition) {
        int start = report.text().indexOf(sentence);
        return new Claim(id, new Evidence(report.id(), report.name(), new Span(start, start + sentence.length()), sentence),
                List.of(new SourceLink("Ray", SourceKind.REBEL_GROUP, "Ray", new Span(start, start + 3), "said", false),
                        new SourceLink("The Post", SourceKind.OUTLET, null, null, null, false)),
                Stance.ASSERTED, Modality.ACTUAL,
                new When(DAY, DAY, When.Precision.DAY, "Sunday", null, null),
                new Where("Osgil", "xv:osgil", 10.0, -20.123456789, Where.Precision.PLACE, List.of("Velmara"), "XV", "Osgil", null),
                proposition, new Derivation("rule.one", "lexicon", "0.1.0"));
    }

    static Tally tally(Report report) {
        int at = report.text().indexOf("12");
        return new Tally("killed", Count.exactly(12, "12"), new Span(at, at + 2), new Tally.Whom("people", "people", null),
                List.of(), Tally.Scope.INCIDENT, null);
    }

    static Control control(Report report) {
        int at = report.text().indexOf("took");
        ActorRef holder = new ActorRef("We", null, null, "We", null);
        return new Control(holder, null, Control.Status.TOOK, Control.Degree.ALL, "took", new Span(at, at + 4));
    }

    static Act act(Report report) {
        int at = report.text().indexOf("killed");
        return new Act("air_strike", "killed", new Span(at, at + 6),
                List.of(new ActorRef("A, B", "a", null, "them", null)), List.of(), "rockets");
    }

    /** One report with a tally, an act and a control claim; the tally and the act are one event. */
    static Corpus small() {
        Report report = report("a.txt", TEXT, Alignment.IDENTITY);
        Claim tally = claim("c2", report, "Ray said 12 people were killed in Osgil.", tally(report));
        Claim act = claim("c1", report, "Ray said 12 people were killed in Osgil.", act(report));
        Claim control = claim("c3", report, "\"We\" took Tarn.", control(report));
        Event event = new Event("e1", "air_strike", "air strike", tally.when(), tally.where(), act(report).actors(), List.of(),
                List.of(new Account("Ray", SourceKind.REBEL_GROUP, List.of("c1", "c2"), List.of("a.txt"))),
                List.of(new Finding("killed", Finding.Verdict.SINGLE_ORIGIN, "Only Ray says so.", List.of("c2"))), List.of(), List.of());
        return new Corpus(List.of(report), List.of(control, tally, act),
                new Settled(List.of(), List.of(event), List.of(), List.of()));
    }

    /** Two reports with the same sentence, of one lineage. */
    static Corpus copied() {
        Report one = report("a.txt", TEXT, Alignment.IDENTITY);
        Report two = report("b.txt", TEXT, Alignment.IDENTITY);
        String words = "Ray said 12 people were killed in Osgil.";
        Span span = new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
        Lineage lineage = new Lineage("l1", List.of("a.txt", "b.txt"), null,
                List.of(new Lineage.Shared(List.of("a.txt", "b.txt"), List.of(span, span), words)));
        return new Corpus(List.of(two, one),
                List.of(claim("c2", two, words, tally(two)), claim("c1", one, words, tally(one))),
                new Settled(List.of(lineage), List.of(), List.of(), List.of()));
    }
}
