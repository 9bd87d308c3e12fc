package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One incident a press release: day, province, least killed and captured, airstrike. */
final class IsafTask implements Task {
    @Override
    public String name() {
        return "isaf";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        coding.inOrder(Documents.read(inputs), document -> line(document, coding), lines);
    }

    private static String line(Document document, Coding coding) {
        return Line.of(document.doc())
                .put("start_date", null)
                .put("province", List.of())
                .put("min_killed", 0)
                .put("min_captured", 0)
                .put("airstrike", false)
                .toString();
    }
}
