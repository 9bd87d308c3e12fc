package org.dateline.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ReportCoder;
import org.dateline.clean.ArticleCleaner;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.ActorRef;
import org.dateline.model.Annotation;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Derivation;
import org.dateline.model.Digest;
import org.dateline.model.Evidence;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Proposition;
import org.dateline.model.Report;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * Codes three sentences without any model: "NAME said N people were killed in PLACE.", "NAME said the A took PLACE." and the
 * same with "denied". Enough to test what happens to claims after they are found.
 */
public final class ToyCoder {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<who>[A-Z]\\w+) (?<cue>said|denied) (?:(?<count>\\d+) people were killed in|the (?<actor>\\w+) (?<took>took))"
                    + " (?<place>[\\p{L}]+)\\.");

    private ToyCoder() {}

    /** A coder that finds such sentences in what the real cleaner takes for the article. */
    public static ReportCoder of(Lexicon lexicon) {
        return new ReportCoder(
                new ArticleCleaner(lexicon),
                report -> new Annotation(report, List.of(), List.of(), List.of()),
                annotation -> annotation,
                annotation -> List.of(),
                (annotation, drafts) -> claims(annotation.report(), lexicon));
    }

    private static List<Claim> claims(Report report, Lexicon lexicon) {
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : report.passages()) {
            Matcher found = SENTENCE.matcher(report.text()).region(passage.span().start(), passage.span().end());
            while (passage.isRead() && found.find()) {
                claims.add(claim(report, found, lexicon));
            }
        }
        return claims;
    }

    private static Claim claim(Report report, Matcher found, Lexicon lexicon) {
        Span sentence = new Span(found.start(), found.end());
        Proposition proposition = found.group("count") == null ? control(found) : tally(found);
        LocalDate day = report.published();
        String place = found.group("place");
        Span placeSpan = new Span(found.start("place"), found.end("place"));
        return new Claim(
                Digest.id(report.id(), sentence.toString(), proposition.toString()),
                new Evidence(report.id(), report.name(), sentence, found.group()),
                List.of(source(found), new SourceLink(
                        report.metadata().outlet() == null ? "unknown" : report.metadata().outlet(),
                        SourceKind.OUTLET, null, null, null, false)),
                found.group("cue").equals("denied") ? Stance.DENIED : Stance.ASSERTED,
                Modality.ACTUAL,
                day == null ? null : new When(day, day, When.Precision.DAY, "", null, null),
                new Where(place, "toy:" + place, 10.0, 20.5, Where.Precision.PLACE, List.of("Velmara"), null, place, placeSpan),
                proposition,
                new Derivation("toy.rule", lexicon.digest(), "test"));
    }

    private static SourceLink source(Matcher found) {
        return new SourceLink(found.group("who"), SourceKind.OFFICIAL, found.group("who"),
                new Span(found.start("who"), found.end("who")), found.group("cue"), false);
    }

    private static Proposition tally(Matcher found) {
        return new Tally("killed", Count.exactly(Integer.parseInt(found.group("count")), found.group("count")),
                new Span(found.start("count"), found.end("count")), new Tally.Whom("people", "people", null), List.of(),
                Tally.Scope.INCIDENT, null);
    }

    private static Proposition control(Matcher found) {
        ActorRef actor = new ActorRef(found.group("actor"), null, null, found.group("actor"),
                new Span(found.start("actor"), found.end("actor")));
        return new Control(actor, null, Control.Status.TOOK, Control.Degree.ALL, found.group("took"),
                new Span(found.start("took"), found.end("took")));
    }

}
