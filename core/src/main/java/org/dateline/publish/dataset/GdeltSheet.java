package org.dateline.publish.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.publish.CodePoints;
import org.dateline.publish.Corpus;

/**
 * Claims as rows of GDELT 2.0's table of mentions: tab-separated, without a header, 16 columns. The offsets are exact and in code
 * points, and the sentence's number is true; GDELT's own are approximate.
 */
final class GdeltSheet {
    private static final List<String> COLUMNS = List.of(
            "GLOBALEVENTID", "EventTimeDate", "MentionTimeDate", "MentionType", "MentionSourceName", "MentionIdentifier", "SentenceID",
            "Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset", "InRawText", "Confidence", "MentionDocLen", "MentionDocTone",
            "MentionDocTranslationInfo", "Extras");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    /** The sentence was found in the text itself, not by rewriting it. */
    private static final int CERTAIN = 100;

    private final Codebook codebook;
    private final Function<Report, List<Span>> sentences;

    /** @param sentences the sentences of a report in order, as it was read */
    GdeltSheet(Codebook codebook, Function<Report, List<Span>> sentences) {
        this.codebook = codebook;
        this.sentences = sentences;
    }

    Sheet sheet(Corpus corpus) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Loss> losses = new ArrayList<>();
        losses.add(new Sheet.Loss("attribution", null, "Who says it, stance and modality have no column; Extras names the claim. Confidence is"
                + " GDELT's of having read the sentence, not of its truth."));
        Map<Report, List<Span>> known = new IdentityHashMap<>();
        Map<Report, CodePoints> points = new IdentityHashMap<>();
        for (Occurrence one : Occurrence.of(corpus, codebook)) {
            for (Claim claim : one.claims()) {
                Report report = corpus.report(claim);
                rows.add(row(one, claim, report, known.computeIfAbsent(report, sentences),
                        points.computeIfAbsent(report, each -> new CodePoints(each.text()))));
            }
        }
        corpus.claims().stream().filter(claim -> corpus.event(claim) == null)
                .forEach(claim -> losses.add(new Sheet.Loss("claim", claim.id(), "It belongs to no event, and a mention is of one.")));
        return new Sheet(COLUMNS, rows, losses);
    }

    private static Sheet.Row row(Occurrence one, Claim claim, Report report, List<Span> sentences, CodePoints points) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("GLOBALEVENTID", one.number());
        cells.put("EventTimeDate", time(claim.when() == null ? null : claim.when().from()));
        cells.put("MentionTimeDate", time(report.published()));
        cells.put("MentionType", report.metadata().url() == null ? 2 : 1);
        String host = Publisher.host(report.metadata().url());
        cells.put("MentionSourceName", host == null ? Publisher.of(report) : host);
        cells.put("MentionIdentifier", report.metadata().url() == null ? report.name() : report.metadata().url());
        cells.put("SentenceID", number(claim.evidence().sentence(), sentences));
        cells.put("Actor1CharOffset", offset(claim.proposition() instanceof Act act ? act.actors() : List.of(), points));
        cells.put("Actor2CharOffset", offset(claim.proposition() instanceof Act act ? act.recipients() : List.of(), points));
        cells.put("ActionCharOffset", points.of(claim.anchor()).start());
        cells.put("InRawText", 1);
        cells.put("Confidence", CERTAIN);
        cells.put("MentionDocLen", report.text().codePointCount(0, report.text().length()));
        cells.put("Extras", "claim:" + claim.id());
        return new Sheet.Row(claim.id(), cells, List.of(claim.id()), List.of());
    }

    private static String time(LocalDate day) {
        return day == null ? null : DAY.format(day) + "000000";
    }

    /** The sentence's place among the report's sentences, from 1. */
    private static Integer number(Span sentence, List<Span> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).overlaps(sentence)) {
                return i + 1;
            }
        }
        return null;
    }

    /** Where the first actor stands; -1, as GDELT has it, when none does. */
    private static int offset(List<ActorRef> actors, CodePoints points) {
        return actors.isEmpty() || actors.get(0).span() == null ? -1 : points.of(actors.get(0).span()).start();
    }
}
