package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** ACLED sub-event types of snippets. */
final class Case2021Task implements Task {
    @Override
    public String name() {
        return "case2021";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        coding.inOrder(Documents.read(inputs), document -> line(document, coding), lines);
    }

    private static String line(Document document, Coding coding) {
        return Line.of(document.doc()).put("label", null).toString();
    }
}
