package org.dateline.resolve.time;

import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.When;

/** Turns time expressions into stretches of days. Thread-safe. */
public final class TimeResolver {
    private final Grammar grammar;
    private final Tenses tenses;

    /** Reads {@code en/times/} of the lexicon; throws {@link org.dateline.lexicon.LexiconException} when it is faulty. */
    public TimeResolver(Lexicon lexicon) {
        this(lexicon, new TimeSpotter(lexicon));
    }

    /** The same beside a spotter of the same lexicon: what that has found in a sentence is not looked for again. */
    public TimeResolver(Lexicon lexicon, TimeSpotter spotter) {
        this.grammar = spotter.grammar();
        this.tenses = new Tenses(lexicon);
    }

    /**
     * The days that a phrase of the sentence names. The phrase may be wider or narrower than the expression in it: the
     * expression that shares most words with it is read, and the result carries that expression's words and span.
     *
     * @param tense of the verb the phrase belongs to, as {@link #tenseOf} finds it
     * @return null when the phrase names no time, names only a length ("two weeks") or repetition ("daily"), or counts from a
     *     day the narrative has not established; of precision RELATIVE when it counts from the day of a report that has none
     */
    public When resolve(Phrase phrase, Sentence sentence, Anchor anchor, Tense tense) {
        return resolve(phrase, in(sentence), anchor, tense);
    }

    /** The sentence's expressions, for who asks for several phrases of it. */
    public TimeExpressions in(Sentence sentence) {
        return new TimeExpressions(sentence, grammar.find(sentence));
    }

    /** The same as {@link #resolve(Phrase, Sentence, Anchor, Tense)} for a phrase of the sentence of these expressions. */
    public When resolve(Phrase phrase, TimeExpressions expressions, Anchor anchor, Tense tense) {
        Grammar.Found found = expressions.best(phrase);
        if (found == null) {
            return null;
        }
        Phrase words = found.phrase();
        boolean continuing = tenses.isContinuing(expressions.sentence(), words.head());
        Reading reading = found.item().expression().read(new Frame(anchor.published(), anchor.told(), tense, continuing));
        if (reading == null) {
            return anchor.published() != null
                    ? null
                    : new When(null, null, When.Precision.RELATIVE, words.words(), words.span(), undated(found, found.item()));
        }
        return reading.precision() == null
                ? null
                : new When(reading.from(), reading.to(), reading.precision(), words.words(), words.span(), null);
    }

    /**
     * The tense of the verb that governs a token of the sentence: of the nearest verb at or above it. An infinitive looks ahead
     * after a verb that does ("plans to"), and otherwise stands where the verb above it does.
     */
    public Tense tenseOf(Sentence sentence, int token) {
        return tenses.of(sentence, token);
    }

    /** The same, but FUTURE for what the present tells of the calendar: "talks begin on Thursday". */
    public Tense tenseOnCalendar(Sentence sentence, int token) {
        return tenses.onCalendar(sentence, token);
    }

    /** The expression in words that can be finished by whoever knows the report's day. */
    private static String undated(Grammar.Found found, Item item) {
        if (item.rule() == null || item.rule().undated() == null) {
            return found.phrase(item).words();
        }
        String said = item.rule().undated();
        for (Map.Entry<String, Item> slot : item.slots().entrySet()) {
            String key = "{" + slot.getKey() + "}";
            if (said.contains(key)) {
                said = said.replace(key, undated(found, slot.getValue()));
            }
        }
        return said;
    }
}
