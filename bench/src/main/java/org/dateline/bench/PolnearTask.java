package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.Engine;
import org.dateline.extract.attribution.learnt.SayingReader;
import org.dateline.model.Annotation;
import org.dateline.model.Saying;
import org.dateline.model.Span;

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
        SayingReader reader = Engine.sayings(coding.lexicon());
        coding.inOrder(files, file -> line(doc(file), Inputs.text(file), coding, reader), lines);
    }

    private static String doc(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - TEXT.length());
    }

    private static String line(String doc, String text, Coding coding, SayingReader reader) {
        Annotation annotation = coding.coder().annotate(coding.report(doc, null, null, text));
        return Line.of(doc).put("attributions", reader.read(annotation).stream().map(saying -> fields(saying, text)).toList()).toString();
    }

    private static Map<String, Object> fields(Saying saying, String text) {
        return new Line()
                .put("source", spans(saying.source(), text))
                .put("cue", spans(saying.cue(), text))
                .put("content", spans(saying.content(), text))
                .fields();
    }

    /** The scorer counts code points, the engine UTF-16 units. */
    private static List<List<Integer>> spans(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> Line.span(text.codePointCount(0, span.start()), text.codePointCount(0, span.end())))
                .toList();
    }
}
