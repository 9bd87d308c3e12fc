package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Local news of shootings: killed, injured, day, city, and which articles are about one incident. */
final class GvaTask implements Task {
    @Override
    public String name() {
        return "gva";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        coding.inOrder(Documents.read(inputs), document -> line(document, coding), lines);
    }

    private static String line(Document document, Coding coding) {
        return Line.of(document.doc())
                .put("incident", document.doc())
                .put("killed", null)
                .put("injured", null)
                .put("date", null)
                .put("city", null)
                .toString();
    }
}
