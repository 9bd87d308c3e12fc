package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Place names and where they are. */
final class PlacesTask implements Task {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        coding.inOrder(Documents.read(inputs), document -> line(document, coding), lines);
    }

    private static String line(Document document, Coding coding) {
        return Line.of(document.doc()).put("places", List.of()).toString();
    }
}
