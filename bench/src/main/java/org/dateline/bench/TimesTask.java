package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.Annotation;
import org.dateline.model.Span;
import org.dateline.publish.CodePoints;
import org.dateline.resolve.time.Timex;
import org.dateline.resolve.time.TimexReader;

/** Time expressions and their TIMEX3 values. */
final class TimesTask implements Task {
    @Override
    public String name() {
        return "times";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        TimexReader times = new TimexReader(coding.lexicon());
        coding.inOrder(Documents.read(inputs), document -> line(document, coding, times), lines);
    }

    private static String line(Document document, Coding coding, TimexReader times) {
        Annotation annotation = coding.coder()
                .annotate(coding.plain(document.doc(), document.title(), document.published(), document.text()));
        CodePoints points = new CodePoints(document.text());
        List<Map<String, Object>> found = new ArrayList<>();
        for (Timex timex : times.read(annotation.sentences(), document.published())) {
            Span span = points.of(timex.phrase().span());
            found.add(new Line().put("start", span.start()).put("end", span.end()).put("value", timex.value()).fields());
        }
        return Line.of(document.doc()).put("times", found).toString();
    }
}
