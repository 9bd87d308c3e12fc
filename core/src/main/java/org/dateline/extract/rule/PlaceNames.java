package org.dateline.extract.rule;

import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;

/** Tells which words of a list or a heading name a place: there no preposition says so. */
final class PlaceNames {
    private PlaceNames() {}

    /**
     * The tokens [first, last) as a place, when nothing else stands among them and something says that they are one.
     *
     * @param expected whether they stand where a place is named
     */
    static Optional<Phrase> of(Reading reading, int first, int last, boolean expected) {
        Sentence sentence = reading.sentence();
        int from = first;
        while (from < last && !Character.isLetterOrDigit(sentence.token(from).form().codePointAt(0))) {
            from++;
        }
        boolean name = from < last && end(reading, from) == last;
        return name && (expected || isKnown(reading, from, last)) ? Optional.of(phrase(sentence, from, last)) : Optional.empty();
    }

    /** One past the last token of a name that begins here, of words with capitals and what kind of place it is: "Old Market", "Osgil district"; the same token when none begins. */
    static int end(Reading reading, int first) {
        Sentence sentence = reading.sentence();
        int last = first;
        while (last < sentence.size() && isCapital(sentence, last) && !isElse(reading, last)) {
            last++;
        }
        while (last > first && last < sentence.size() && reading.classes().is("place", reading.lemma(last))) {
            last++;
        }
        return last;
    }

    /** The same as a phrase. */
    static Phrase phrase(Sentence sentence, int first, int last) {
        int head = last - 1;
        while (sentence.token(head).head() > first && sentence.token(head).head() < head) {
            head = sentence.token(head).head();
        }
        return sentence.phrase(first, last, head);
    }

    /** Whether words say that a name is a place: its last one, a mention, or a mention of the same words elsewhere in the report. */
    static boolean isKnown(Reading reading, int first, int last) {
        Sentence sentence = reading.sentence();
        boolean kind = last > first + 1 && reading.classes().is("place", reading.lemma(last - 1));
        if (kind || reading.mentioned(Mention.Kind.PLACE, last - 1)) {
            return true;
        }
        String words = sentence.phrase(first, last, last - 1).words();
        return reading.annotation().mentions().stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PLACE && mention.phrase().words().equals(words));
    }

    private static boolean isCapital(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.token(token).form().codePointAt(0));
    }

    /** A word that is a day, an actor, people or a number and no part of a place's name. */
    private static boolean isElse(Reading reading, int token) {
        boolean actor = reading.mentioned(Mention.Kind.ACTOR, token) && !reading.mentioned(Mention.Kind.PLACE, token);
        String form = reading.sentence().token(token).form().toLowerCase(Locale.ROOT);
        return actor || reading.mentioned(Mention.Kind.TIME, token) || reading.classes().people(form) != null
                || reading.quantities().stream().anyMatch(quantity -> quantity.contains(token));
    }
}
