package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Source;

/** The article's text out of web pages: files, or folders of them. */
final class PagesTask implements Task {
    private static final String PAGE = ".html.gz";
    /** The dateline is cut from the first paragraph; a body in a language that we do not read is an article all the same. */
    private static final Set<Passage.Kind> ARTICLE =
            Set.of(Passage.Kind.DATELINE, Passage.Kind.BODY, Passage.Kind.UNREADABLE);

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        coding.inOrder(ClaimsTask.sources(inputs), source -> line(coding.coder().clean(source)), lines);
    }

    private static String line(Report report) {
        List<String> parts = new ArrayList<>();
        for (Passage passage : report.passages()) {
            String words = passage.span().of(report.text());
            if (ARTICLE.contains(passage.kind()) && !plain(words).equals(plain(report.metadata().title()))) {
                parts.add(words);
            }
        }
        return Line.of(doc(report.name())).put("text", String.join("\n\n", parts)).toString();
    }

    /** For comparison: the headline printed once more is not the article's text. */
    private static String plain(String words) {
        return words == null ? "" : words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String doc(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.endsWith(PAGE) ? file.substring(0, file.length() - PAGE.length()) : file;
    }
}
