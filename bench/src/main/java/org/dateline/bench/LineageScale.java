package org.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.lineage.LineageFinder;
import org.dateline.model.Alignment;
import org.dateline.model.Digest;
import org.dateline.model.Lineage;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** A hundred thousand reports, every tenth an edited copy of one of them, and how many of the copies are found. */
final class LineageScale {
    private static final int REPORTS = 100_000;
    private static final int EVERY = 10;
    private static final long SEED = 11;

    private final List<Report> reports = new ArrayList<>();
    /** Ids of the reports that copies were made from, by the copies' ids. */
    private final Map<String, String> copies = new HashMap<>();

    /**
     * @param base real reports
     * @param worlds makes the world of a number
     */
    LineageScale(List<Report> base, IntFunction<World> worlds) {
        Copier copier = new Copier(SEED);
        Copier.Edit[] edits = {Copier.Edit.CUT, Copier.Edit.REORDERED, Copier.Edit.REWORDED_OPENING, Copier.Edit.CHANGED_WORDS};
        for (int number = 0; reports.size() < REPORTS; number++) {
            World world = worlds.apply(number);
            for (int r = 0; r < base.size() && reports.size() < REPORTS; r++) {
                Report report = world.report(base.get(r));
                reports.add(report);
                List<String> text = paragraphs(report);
                if (reports.size() % EVERY == 1 && text.size() > 2 && reports.size() < REPORTS) {
                    Report copy = report(report, copier.copy(text, List.of(), edits[copies.size() % edits.length]));
                    copies.put(copy.id(), report.id());
                    reports.add(copy);
                }
            }
        }
    }

    private static List<String> paragraphs(Report report) {
        return report.passages().stream().filter(Passage::isRead).map(passage -> passage.span().of(report.text())).toList();
    }

    private static Report report(Report of, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            passages.add(new Passage(Passage.Kind.BODY, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph).append("\n\n");
        }
        Metadata metadata = new Metadata("another outlet", null, null, of.published(), of.metadata().publishedFrom());
        return new Report(
                Digest.id("copy", of.id()), "copy of " + of.name(), text.toString(), Alignment.IDENTITY, metadata, null, null,
                List.of(), "en", of.digest(), passages);
    }

    /** Finds the lineages, and says how many of the copies stand in one with their text. */
    Line measure() {
        LineageFinder finder = new LineageFinder();
        reports.forEach(finder::add);
        Meter meter = new Meter();
        List<Lineage> lineages = finder.find();
        Line line = new Line().put("reports", reports.size()).put("lineages", lineages.size());
        meter.put(line);
        Set<List<String>> together = new HashSet<>();
        for (Lineage lineage : lineages) {
            for (Lineage.Relation relation : lineage.relations()) {
                together.addAll(Arrays.asList(
                        List.of(relation.report(), relation.from()), List.of(relation.from(), relation.report())));
            }
        }
        long found = copies.entrySet().stream().filter(copy -> together.contains(List.of(copy.getKey(), copy.getValue()))).count();
        return line.put("copies made", copies.size()).put("copies found", Math.round(1000.0 * found / copies.size()) / 1000.0);
    }
}
