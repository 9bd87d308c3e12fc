package org.dateline.clean;

import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.testing.Texts;

/** A cleaned text as tests print it: one line for each passage, its kind and its first words. */
final class Sketch {
    private static final ArticleCleaner CLEANER = new ArticleCleaner(Texts.lexicon());
    private static final int WORDS = 5;

    private Sketch() {}

    static Report text(String content) {
        return text(content, Metadata.NONE);
    }

    static Report text(String content, Metadata metadata) {
        return CLEANER.clean(new Source("test.txt", Source.Format.TEXT, content, metadata, "digest"));
    }

    static Report html(String content) {
        return CLEANER.clean(new Source("test.html", Source.Format.HTML, content, Metadata.NONE, "digest"));
    }

    /** "TITLE Rebels seize two hills near ...": five words, then dots when more follow. */
    static String of(Report report) {
        StringBuilder out = new StringBuilder();
        for (Passage passage : report.passages()) {
            String[] words = passage.span().of(report.text()).strip().split("[\\s\u00A0]+");
            out.append(String.format("%-10s ", passage.kind()));
            for (int i = 0; i < words.length && i < WORDS; i++) {
                out.append(i == 0 ? "" : " ").append(words[i]);
            }
            out.append(words.length > WORDS ? " ...\n" : "\n");
        }
        return out.toString();
    }

    static String sketch(String content) {
        return of(text(content));
    }
}
