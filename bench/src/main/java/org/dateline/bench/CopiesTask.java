package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.lineage.LineageFinder;
import org.dateline.model.Digest;
import org.dateline.model.Lineage;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;

/**
 * Whether copies are told from independent reports of one happening: edits articles by program, puts the copies among all
 * articles, each by an outlet of its own, and looks for both. Prints one line for the whole set. No part of the engine but
 * cleaning and lineage is run.
 */
final class CopiesTask implements Task {
    private static final long SEED = 5;
    /** Every so manieth article is copied. */
    private static final int EVERY = 2;
    /** Shorter articles have nothing to edit. */
    private static final int PARAGRAPHS = 4;

    /** A copy and what it was made from: the id of one article, and for a merged one that of the other. */
    private record Copy(Report report, Copier.Edit edit, List<String> from) {}

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        List<Document> documents = Documents.read(inputs);
        List<Report> articles = new ArrayList<>();
        coding.inOrder(documents, document -> report(coding, "article " + document.doc(), document, document.text()), articles::add);
        List<Copy> copies = copies(coding, documents, articles);
        LineageFinder finder = new LineageFinder();
        articles.forEach(finder::add);
        copies.forEach(copy -> finder.add(copy.report()));
        Map<String, List<Lineage>> lineages = new HashMap<>();
        for (Lineage lineage : finder.find()) {
            lineage.reports().forEach(report -> lineages.computeIfAbsent(report, any -> new ArrayList<>()).add(lineage));
        }
        Line line = new Line();
        put(line, copies, lineages);
        put(line, new IndependentPairs(articles), lineages);
        lines.accept(line.toString());
    }

    private static Report report(Coding coding, String name, Document document, String text) {
        Metadata metadata = new Metadata(
                "outlet of " + name, null, document.title(), document.published(), document.published() == null ? null : "sidecar");
        return coding.coder().clean(new Source(name, Source.Format.TEXT, text, metadata, Digest.of(text)));
    }

    private static List<Copy> copies(Coding coding, List<Document> documents, List<Report> articles) {
        Copier copier = new Copier(SEED);
        List<Copy> copies = new ArrayList<>();
        Copier.Edit[] edits = Copier.Edit.values();
        for (int d = 0; d < documents.size(); d += EVERY) {
            int next = (d + EVERY / 2) % documents.size();
            List<String> text = paragraphs(documents.get(d));
            List<String> other = paragraphs(documents.get(next));
            if (text.size() >= PARAGRAPHS && other.size() >= PARAGRAPHS) {
                Copier.Edit edit = edits[copies.size() % edits.length];
                String edited = String.join("\n\n", copier.copy(text, other, edit));
                List<String> from = edit == Copier.Edit.MERGED
                        ? List.of(articles.get(d).id(), articles.get(next).id()) : List.of(articles.get(d).id());
                copies.add(new Copy(report(coding, "copy of " + documents.get(d).doc(), documents.get(d), edited), edit, from));
            }
        }
        return copies;
    }

    private static List<String> paragraphs(Document document) {
        return Arrays.stream(document.text().split("\\s*\n\\s*")).filter(paragraph -> !paragraph.isBlank()).toList();
    }

    /** A copy is found when it is of one lineage with each text that it was made from. */
    private static void put(Line line, List<Copy> copies, Map<String, List<Lineage>> lineages) {
        Map<Copier.Edit, int[]> byEdit = new EnumMap<>(Copier.Edit.class);
        int found = 0;
        for (Copy copy : copies) {
            boolean all = copy.from().stream().allMatch(from -> isRelated(copy.report().id(), from, lineages));
            int[] counts = byEdit.computeIfAbsent(copy.edit(), any -> new int[2]);
            counts[0]++;
            counts[1] += all ? 1 : 0;
            found += all ? 1 : 0;
        }
        Map<String, Object> edits = new LinkedHashMap<>();
        byEdit.forEach((edit, counts) -> edits.put(
                edit.name().toLowerCase(Locale.ROOT).replace('_', ' '), Line.span(counts[0], counts[1])));
        line.put("copies made", copies.size()).put("copies found", share(found, copies.size())).put("made and found", edits);
    }

    private static void put(Line line, IndependentPairs independent, Map<String, List<Lineage>> lineages) {
        long called = independent.pairs().stream().filter(pair -> isRelated(pair.one(), pair.other(), lineages)).count();
        line.put("independent pairs", independent.pairs().size())
                .put("called copies", share((int) called, independent.pairs().size()))
                .put("set aside", independent.setAside());
    }

    /** Whether one is of the other's text, or both are copies of one. Two that took passages of a third are not related. */
    private static boolean isRelated(String one, String other, Map<String, List<Lineage>> lineages) {
        Set<String> both = Set.of(one, other);
        for (Lineage lineage : lineages.getOrDefault(one, List.of())) {
            boolean directly = lineage.relations().stream()
                    .anyMatch(relation -> both.equals(Set.of(relation.report(), relation.from())));
            if (directly || copies(lineage).containsAll(both)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> copies(Lineage lineage) {
        Set<String> copies = new HashSet<>();
        lineage.relations().stream().filter(relation -> relation.kind() == Lineage.Kind.COPY).forEach(relation -> {
            copies.add(relation.report());
            copies.add(relation.from());
        });
        return copies;
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : Math.round(1000.0 * part / of) / 1000.0;
    }
}
