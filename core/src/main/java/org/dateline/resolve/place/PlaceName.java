package org.dateline.resolve.place;

import java.util.Locale;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * The words of a named place taken apart.
 *
 * @param bare the name without article and common noun: "Salaheddine" of "the Salaheddine district"
 * @param full the name with its common noun: "Salaheddine district"
 * @param noun class of the common noun beside the name ("district"); null when there is none
 */
record PlaceName(String bare, String full, String noun) {
    /** Takes a name apart. */
    static PlaceName of(Phrase phrase, Sentence sentence, PlaceWords words) {
        int first = phrase.first();
        int last = phrase.last();
        while (first < last - 1 && sentence.token(first).form().toLowerCase(Locale.ROOT).equals("the")) {
            first++;
        }
        String full = text(sentence, first, last);
        for (int size = 2; size >= 1; size--) {
            String tail = last - first > size ? text(sentence, last - size, last) : "";
            if (!tail.isEmpty() && words.nounClass(tail) != null) {
                return new PlaceName(text(sentence, first, last - size), full, words.nounClass(tail));
            }
        }
        return new PlaceName(full, full, nounBefore(sentence, first, words));
    }

    /** "the northern city of Osgil" says that Osgil is a city. */
    private static String nounBefore(Sentence sentence, int first, PlaceWords words) {
        if (first >= 2 && sentence.token(first - 1).form().equalsIgnoreCase("of")) {
            // In "the Bani Karvan district of Osgil" the noun is another name's.
            boolean others = first >= 3 && sentence.token(first - 3).pos() == Pos.PROPN;
            return others ? null : words.nounClass(sentence.token(first - 2).form());
        }
        return first >= 1 && sentence.token(first - 1).form().length() > 1
                ? words.nounClass(sentence.token(first - 1).form())
                : null;
    }

    /** The words of tokens {@code first} to {@code last}, as they stand in the text. */
    static String text(Sentence sentence, int first, int last) {
        Span from = sentence.token(first).span();
        Span to = sentence.token(last - 1).span();
        int start = from.start() - sentence.span().start();
        return sentence.text().substring(start, Math.max(start, to.end() - sentence.span().start()));
    }
}
