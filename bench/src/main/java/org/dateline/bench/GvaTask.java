package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.brief.Briefer;
import org.dateline.model.Annotation;
import org.dateline.model.Brief;
import org.dateline.model.Report;

/** Local news of shootings: killed, injured, day, city, and which articles are about one incident. */
final class GvaTask implements Task {
    private static final String POLICY = "plain";

    @Override
    public String name() {
        return "gva";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        Briefer briefer = new Briefer(coding.lexicon(), POLICY);
        coding.inOrder(Documents.read(inputs), document -> {
            Report report = coding.coder().clean(coding.source(document));
            Annotation annotation = coding.coder().annotate(report);
            Brief brief = briefer.brief(report, coding.coder().claims(annotation), coding.coder().bearings(annotation));
            return line(document, brief);
        }, lines);
    }

    private static String line(Document document, Brief brief) {
        return Line.of(document.doc())
                .put("incident", document.doc())
                .put("killed", brief.count("killed") == null ? 0 : brief.count("killed"))
                .put("injured", brief.count("wounded") == null ? 0 : brief.count("wounded"))
                .put("date", brief.when() == null ? null : brief.when().to().toString())
                .put("city", brief.where() == null ? null : brief.where().name())
                .toString();
    }
}
