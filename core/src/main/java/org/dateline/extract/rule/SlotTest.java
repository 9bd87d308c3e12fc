package org.dateline.extract.rule;

import java.util.List;
import org.dateline.model.Phrase;

/**
 * One condition on the phrase that fills a slot: its class, or the lemma of its noun; or that it is not so.
 *
 * @param not whether the condition must fail
 * @param classes names of classes, one of which the phrase must be of; empty when words are given
 * @param words lemmas, one of which its noun or its head must be; empty when a class is given
 */
record SlotTest(boolean not, String classes, List<String> words) {
    SlotTest {
        words = List.copyOf(words);
    }

    boolean accepts(Reading reading, Phrase phrase) {
        boolean holds = words.isEmpty()
                ? reading.is(classes, phrase)
                : words.contains(reading.lemma(phrase.head())) || words.contains(reading.noun(phrase));
        return holds != not;
    }

    @Override
    public String toString() {
        return (not ? "!" : "") + (words.isEmpty() ? classes : "'" + String.join("|", words) + "'");
    }
}
