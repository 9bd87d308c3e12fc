package org.dateline.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.brief.Briefer;
import org.dateline.clean.UndatedReleases;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.Brief;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.Where;

/** One incident a press release: day, province, least killed and captured, airstrike. */
final class IsafTask implements Task {
    private static final String POLICY = "isaf";
    private static final Set<String> FROM_THE_AIR = Set.of("AIRSTRIKE", "DRONE_STRIKE");

    @Override
    public String name() {
        return "isaf";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        Briefer briefer = new Briefer(coding.lexicon(), POLICY);
        Map<String, String> spelling = new HashMap<>();
        for (Table.Row row : coding.lexicon().table("bench/isaf-provinces.tsv").rows()) {
            spelling.put(row.get("name"), row.get("spelling"));
        }
        List<Document> documents = Documents.read(inputs);
        List<Report> reports = documents.stream().map(coding::source).map(coding.coder()::clean).toList();
        UndatedReleases days = coding.coder().undated(reports);
        reports.forEach(days::see);
        coding.inOrder(documents, document -> {
            Source source = coding.source(document);
            Report report = coding.coder().clean(days.likely(source, coding.coder().clean(source)));
            Annotation annotation = coding.coder().annotate(report);
            Brief brief = briefer.brief(report, coding.coder().claims(annotation), coding.coder().bearings(annotation));
            return line(document, brief, spelling);
        }, lines);
    }

    private static String line(Document document, Brief brief, Map<String, String> spelling) {
        String province = province(brief.where());
        return Line.of(document.doc())
                .put("start_date", brief.when() == null ? null : Brief.day(brief.when()).toString())
                .put("province", province == null
                        ? List.of()
                        : List.of(spelling.getOrDefault(province, province.toLowerCase(Locale.ROOT))))
                .put("min_killed", number(brief.count("killed")))
                .put("min_captured", number(brief.count("held")))
                .put("airstrike", brief.types().stream().anyMatch(FROM_THE_AIR::contains))
                .toString();
    }

    /** The coder writes nought where nothing is said. */
    private static int number(Integer count) {
        return count == null ? 0 : count;
    }

    /** The widest area below the country. */
    private static String province(Where where) {
        if (where == null || where.within().isEmpty()) {
            return null;
        }
        return where.within().size() == 1 ? where.name() : where.within().get(where.within().size() - 2);
    }
}
