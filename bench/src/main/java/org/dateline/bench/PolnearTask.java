package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who says what: source, cue and content. An input is a file {@code NAME.txt} or a folder of them. */
final class PolnearTask implements Task {
    private static final String TEXT = ".txt";

    @Override
    public String name() {
        return "polnear";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            files.addAll(input.toString().endsWith(TEXT) ? List.of(input) : Inputs.files(input, TEXT));
        }
        coding.inOrder(files, file -> line(doc(file), Inputs.text(file), coding), lines);
    }

    private static String doc(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - TEXT.length());
    }

    private static String line(String doc, String text, Coding coding) {
        return Line.of(doc).put("attributions", List.of()).toString();
    }
}
