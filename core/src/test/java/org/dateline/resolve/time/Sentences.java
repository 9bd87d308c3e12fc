package org.dateline.resolve.time;

import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.testing.Texts;

/** The finders under test, and annotated sentences. */
final class Sentences {
    static final TimeSpotter SPOTTER = new TimeSpotter(Texts.lexicon());
    static final TimeResolver RESOLVER = new TimeResolver(Texts.lexicon());
    static final TimexReader TIMEXES = new TimexReader(Texts.lexicon());

    private Sentences() {}

    static Sentence of(String text) {
        List<Sentence> sentences = Texts.annotate(text).sentences();
        if (sentences.size() != 1) {
            throw new IllegalArgumentException("not one sentence: " + text);
        }
        return sentences.get(0);
    }
}
