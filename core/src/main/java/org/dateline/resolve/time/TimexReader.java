package org.dateline.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;

/** Reads a text's time expressions as TimeML marks them, for comparison with other taggers. Thread-safe. */
public final class TimexReader {
    private static final Set<String> TIMEX = Set.of("date", "duration", "length", "set", "reference", "pointed", "lasted", "seasonal");

    private final Grammar grammar;
    private final Tenses tenses;

    /** Reads {@code en/times/} of the lexicon; throws {@link org.dateline.lexicon.LexiconException} when it is faulty. */
    public TimexReader(Lexicon lexicon) {
        this.grammar = new Grammar(lexicon);
        this.tenses = new Tenses(lexicon);
    }

    /**
     * The time expressions of a text's sentences, in text order, each read in the tense of its own verb. A tagger must answer,
     * so this guesses where {@link TimeResolver#resolve} abstains: what counts from a time told of counts from the report's
     * when none is established, and what the tense leaves open is the nearest.
     *
     * @param published the day of the report; null when unknown
     */
    public List<Timex> read(List<Sentence> sentences, LocalDate published) {
        Story story = new Story(published);
        for (Sentence sentence : sentences) {
            for (Grammar.Found found : grammar.find(sentence)) {
                collect(found, found.item(), story);
            }
        }
        return story.timexes;
    }

    /** One text while it is read. */
    private static final class Story {
        private final LocalDate published;
        private final List<Timex> timexes = new ArrayList<>();
        /** A day in the quarter told of last; null when none is. */
        private LocalDate quarter;

        private Story(LocalDate published) {
            this.published = published;
        }

        /** What counts from a time told of counts from the quarter told of when it is a quarter, otherwise from the report's day. */
        private Frame frame(Expression expression, Tense tense, boolean continuing) {
            boolean ofQuarter = expression instanceof Shift shift && shift.unit() == Unit.QUARTER && shift.base() == Frame.Base.TOLD;
            LocalDate before = published == null ? null : Unit.QUARTER.plus(published, -1);
            return new Frame(published, !ofQuarter ? published : quarter != null ? quarter : before, tense, continuing);
        }

        /** "A year earlier", told of a quarter, is that quarter of the year before. */
        private String value(Expression expression, Reading reading) {
            boolean yearBack = expression instanceof Distance back && back.isOneYearBack();
            if (yearBack && quarter != null) {
                return Values.quarter(quarter.getYear() - 1, (quarter.getMonthValue() + 2) / 3);
            }
            if (reading.value() != null && reading.value().matches("\\d{4}-Q\\d") && !yearBack) {
                quarter = reading.from();
            }
            return reading.value();
        }
    }

    private void collect(Grammar.Found found, Item item, Story story) {
        if (!TIMEX.contains(item.category())) {
            item.slots().values().stream()
                    .filter(part -> part.expression() != null)
                    .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                    .forEach(part -> collect(found, part, story));
            return;
        }
        Phrase words = found.phrase(item);
        Reading reading = reading(item, found.sentence(), words, story);
        String value = reading == null ? null : story.value(item.expression(), reading);
        story.timexes.add(new Timex(words, type(item, value), value));
    }

    private Reading reading(Item item, Sentence sentence, Phrase words, Story story) {
        boolean continuing = tenses.isContinuing(sentence, words.head());
        Expression expression = item.expression();
        Reading reading = expression.read(story.frame(expression, tense(sentence, words.head()), continuing));
        return reading != null ? reading : expression.read(story.frame(expression, Tense.UNKNOWN, continuing));
    }

    /** What a verb leaves open lies ahead of what it lasts until: "has been extended until Tuesday". */
    private Tense tense(Sentence sentence, int token) {
        Tense tense = tenses.onCalendar(sentence, token);
        return tense == Tense.UNKNOWN && tenses.isEnd(sentence, token) ? Tense.FUTURE : tense;
    }

    private static Timex.Type type(Item item, String value) {
        if (item.category().equals("set")) {
            return Timex.Type.SET;
        }
        if (value != null && value.matches("P[T\\dX].*")) {
            return Timex.Type.DURATION;
        }
        return item.expression() instanceof DayPart && value != null && value.contains("T") ? Timex.Type.TIME : Timex.Type.DATE;
    }
}
