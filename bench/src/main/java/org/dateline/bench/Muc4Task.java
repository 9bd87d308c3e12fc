package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Every incident in a report, as a template of fourteen slots. */
final class Muc4Task implements Task {
    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        coding.inOrder(Muc4Documents.read(inputs), document -> line(document, coding), lines);
    }

    private static String line(Document document, Coding coding) {
        return Line.of(document.doc()).put("templates", List.of()).toString();
    }
}
