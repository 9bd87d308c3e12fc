package org.dateline.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.When;
import org.dateline.resolve.time.Anchor;
import org.dateline.resolve.time.Tense;
import org.dateline.resolve.time.TimeExpressions;
import org.dateline.resolve.time.TimeResolver;

/** Reads a report's time expressions, each counted from the report's day and from the day its story has come to. */
final class Clock {
    private final TimeResolver times;
    private final LocalDate published;
    private final Map<Integer, TimeExpressions> expressions = new HashMap<>();
    /** The days the body names, by where in the text it names them. */
    private final TreeMap<Integer, LocalDate> told = new TreeMap<>();

    Clock(Annotation annotation, TimeResolver times) {
        this.times = times;
        this.published = annotation.report().published();
        for (Sentence sentence : annotation.sentences()) {
            if (sentence.kind() == Passage.Kind.BODY) {
                annotation.mentions(sentence.index(), Mention.Kind.TIME).forEach(mention -> tell(sentence, mention));
            }
        }
    }

    private void tell(Sentence sentence, Mention mention) {
        When when = read(mention.phrase(), sentence, mention.phrase().head());
        if (when != null && isDay(when)) {
            told.put(mention.phrase().span().end(), when.from());
        }
    }

    private static boolean isDay(When when) {
        boolean precise = when.precision() == When.Precision.DAY || when.precision() == When.Precision.HOUR;
        return precise && when.from() != null && when.from().equals(when.to());
    }

    /** The days the phrase names, in the tense of the verb above {@code verb}; null when it names none. */
    When read(Phrase phrase, Sentence sentence, int verb) {
        Map.Entry<Integer, LocalDate> before = told.lowerEntry(phrase.span().start());
        Anchor anchor = new Anchor(published, before == null ? null : before.getValue());
        // Headlines and captions tell in the present what has happened, and so do lines of a list below their day.
        boolean heads = phrase.sentence() == sentence.index() && phrase.last() <= HeadedDays.heading(sentence);
        Tense tense = sentence.kind() == Passage.Kind.BODY && !heads ? times.tenseOnCalendar(sentence, verb) : Tense.PRESENT;
        return times.resolve(phrase, expressions.computeIfAbsent(sentence.index(), index -> times.in(sentence)), anchor, tense);
    }

    Tense tense(Sentence sentence, int verb) {
        return times.tenseOf(sentence, verb);
    }
}
