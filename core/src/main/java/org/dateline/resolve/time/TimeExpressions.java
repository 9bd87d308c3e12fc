package org.dateline.resolve.time;

import java.util.List;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;

/** The time expressions of one sentence, found once and asked for often. Made by {@link TimeResolver#in}. */
public final class TimeExpressions {
    private final Sentence sentence;
    private final List<Grammar.Found> found;

    TimeExpressions(Sentence sentence, List<Grammar.Found> found) {
        this.sentence = sentence;
        this.found = found;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The expression that shares most words with the phrase, the first of equals; null when none shares any. */
    Grammar.Found best(Phrase phrase) {
        Grammar.Found best = null;
        int most = 0;
        for (Grammar.Found each : found) {
            Phrase words = each.phrase();
            int shared = Math.min(words.last(), phrase.last()) - Math.max(words.first(), phrase.first());
            if (shared > most) {
                best = each;
                most = shared;
            }
        }
        return best;
    }
}
