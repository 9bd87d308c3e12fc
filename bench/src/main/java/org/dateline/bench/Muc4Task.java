package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.Engine;
import org.dateline.incident.IncidentFinder;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Report;

/** Every incident in a report, as a template of fourteen slots. */
final class Muc4Task implements Task {
    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        IncidentFinder finder = Engine.incidents(coding.lexicon());
        Muc4Templates templates = new Muc4Templates(coding.lexicon());
        coding.inOrder(Muc4Documents.read(inputs), document -> line(document, coding, finder, templates), lines);
    }

    private static String line(Document document, Coding coding, IncidentFinder finder, Muc4Templates templates) {
        Report report = coding.report(document.doc(), document.title(), document.published(), document.text());
        Annotation annotation = coding.coder().annotate(report);
        Bearings bearings = coding.coder().bearings(annotation);
        return Line.of(document.doc()).put("templates", templates.of(finder.find(annotation, bearings), report)).toString();
    }
}
