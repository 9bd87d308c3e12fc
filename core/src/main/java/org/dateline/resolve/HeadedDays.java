package org.dateline.resolve;

import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.When;

/**
 * Days that a heading gives: "13 February: gunmen killed ... Six were abducted." for the rest of the paragraph, and "Thursday 5 June:
 * 11 killed" for the lines of a list below it that have headings of their own, "Halvik: a mine killed four".
 */
final class HeadedDays {
    private final Annotation annotation;
    private final Clock clock;

    HeadedDays(Annotation annotation, Clock clock) {
        this.annotation = annotation;
        this.clock = clock;
    }

    /** The day under which a sentence without one of its own stands; null when it stands under none. */
    When when(Sentence sentence) {
        Sentence first = opening(sentence);
        List<Mention> own = annotation.mentions(sentence.index(), Mention.Kind.TIME);
        if (first != sentence && !own.isEmpty()) {
            return null;
        }
        When when = day(first);
        if (when != null) {
            return first == sentence ? when : DraftTimes.context(when);
        }
        for (Sentence line = first; own.isEmpty() && when == null && isNamed(line) && line.index() > 0; ) {
            line = opening(annotation.sentences().get(line.index() - 1));
            when = heading(line) > 0 ? day(line) : null;
        }
        return when == null ? null : DraftTimes.context(when);
    }

    private Sentence opening(Sentence sentence) {
        Sentence first = sentence;
        while (first.index() > 0 && annotation.sentences().get(first.index() - 1).passage() == sentence.passage()) {
            first = annotation.sentences().get(first.index() - 1);
        }
        return first;
    }

    /** The day that a sentence opens with before a colon; null when it opens with none. */
    private When day(Sentence first) {
        List<Mention> times = annotation.mentions(first.index(), Mention.Kind.TIME);
        Phrase day = times.isEmpty() ? null : times.get(0).phrase();
        boolean heads = day != null && day.first() <= 1 && day.last() < first.size() && first.token(day.last()).form().equals(":");
        return heads ? clock.read(day, first, day.head()) : null;
    }

    /** "Halvik: ...", "Salin township: ...": whether a name stands before the colon, and no "Totals for the week" or "Insurgents". */
    private static boolean isNamed(Sentence sentence) {
        int colon = heading(sentence);
        boolean named = colon > 0;
        for (int i = 0; named && i < colon; i++) {
            boolean kind = i == colon - 1 && i > 0 && sentence.token(i).tag().equals("NN");
            named = kind || sentence.token(i).tag().equals("NNP") || sentence.token(i).pos() == Pos.PUNCT;
        }
        return named;
    }

    /** Index of the sentence's first colon, where words without a verb stand before it; 0 otherwise. */
    static int heading(Sentence sentence) {
        int colon = 0;
        while (colon < sentence.size() && !sentence.token(colon).form().equals(":")) {
            colon++;
        }
        int root = colon < sentence.size() ? sentence.token(colon).head() : -1;
        return root >= 0 && sentence.token(root).is("dislocated") ? colon : 0;
    }
}
