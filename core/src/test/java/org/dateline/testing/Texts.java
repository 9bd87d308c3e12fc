package org.dateline.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Engine;
import org.dateline.annotate.Annotator;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Alignment;
import org.dateline.model.Annotation;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** The real annotator and the real lexicon, loaded once for all tests, and reports made of a few lines. */
public final class Texts {
    private static Annotator annotator;
    private static Lexicon lexicon;

    private Texts() {}

    public static synchronized Annotator annotator() {
        if (annotator == null) {
            annotator = Engine.annotator(lexicon());
        }
        return annotator;
    }

    public static synchronized Lexicon lexicon() {
        if (lexicon == null) {
            lexicon = Lexicon.load(Path.of(System.getProperty("dateline.home", "..")).resolve("lexicon"));
        }
        return lexicon;
    }

    /** A report whose paragraphs, one a line, are all body. */
    public static Report report(String text, Metadata metadata) {
        return report(text, metadata, Passage.Kind.BODY);
    }

    /** A report whose paragraphs are all of a kind. */
    private static Report report(String text, Metadata metadata, Passage.Kind kind) {
        List<Passage> passages = new ArrayList<>();
        int position = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                passages.add(new Passage(kind, new Span(position, position + line.length())));
            }
            position += line.length() + 1;
        }
        return new Report("id", "test.txt", text, Alignment.IDENTITY, metadata, null, null, List.of(), "en", "digest", passages);
    }

    /** The text annotated, without mentions. */
    public static Annotation annotate(String text) {
        return annotator().annotate(report(text, Metadata.NONE));
    }

    /** A headline annotated, without mentions. */
    public static Annotation headline(String text) {
        return annotator().annotate(report(text, Metadata.NONE, Passage.Kind.TITLE));
    }
}
