package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Annotation;
import org.dateline.publish.subevent.SubEventFeatures;
import org.dateline.publish.subevent.SubEventModel;

/** ACLED sub-event types of snippets; which evidence speaks for which type is learnt (teacher/README.md). */
final class Case2021Task implements Task {
    @Override
    public String name() {
        return "case2021";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        SubEventFeatures features = new SubEventFeatures(coding.lexicon());
        SubEventModel model = SubEventModel.shipped();
        coding.inOrder(Documents.read(inputs), document -> line(document, coding, features, model), lines);
    }

    private static String line(Document document, Coding coding, SubEventFeatures features, SubEventModel model) {
        Annotation annotation = coding.coder().annotate(
                coding.plain(document.doc(), document.title(), document.published(), document.text()));
        String label = model.label(features.of(annotation, coding.coder().claims(annotation)));
        return Line.of(document.doc()).put("label", label).toString();
    }
}
