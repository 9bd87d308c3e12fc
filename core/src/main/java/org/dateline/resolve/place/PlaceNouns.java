package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds words that point to a place without naming it: "the district" (type "district"), "there" (type "there"). */
final class PlaceNouns {
    private final PlaceWords words;

    PlaceNouns(PlaceWords words) {
        this.words = words;
    }

    /** The words that point to a place, apart from the names given. */
    List<Mention> in(Sentence sentence, List<Mention> names) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isNamed(i, names)) {
                continue;
            }
            Token token = sentence.token(i);
            String pointed = words.pointerClass(token.form());
            if (pointed != null && !token.is("expl") && token.pos() != Pos.PRON) {
                found.add(new Mention(Mention.Kind.PLACE, PlaceRules.phrase(sentence, i, i + 1), pointed, null));
                continue;
            }
            int size = definiteNoun(sentence, i, names);
            if (size > 0) {
                int first = determiner(sentence, i);
                String noun = words.nounClass(PlaceName.text(sentence, i, i + size));
                found.add(new Mention(Mention.Kind.PLACE, PlaceRules.phrase(sentence, first, i + size), noun, null));
                i += size - 1;
            }
        }
        return found;
    }

    private static boolean isNamed(int token, List<Mention> names) {
        for (int n = 0; n < names.size(); n++) {
            Phrase name = names.get(n).phrase();
            if (name.first() <= token && token < name.last()) {
                return true;
            }
        }
        return false;
    }

    /** Number of tokens of a noun at {@code i} that points back ("the district"); 0 when none stands there. */
    private int definiteNoun(Sentence sentence, int i, List<Mention> names) {
        int first = determiner(sentence, i);
        if (first < 0 || names.stream().anyMatch(name -> first < name.phrase().last() && name.phrase().first() <= i)) {
            return 0;
        }
        for (int size = 2; size >= 1; size--) {
            int end = i + size;
            if (end <= sentence.size() && words.isDefinite(PlaceName.text(sentence, i, end))) {
                boolean of = end < sentence.size() && sentence.token(end).form().equalsIgnoreCase("of");
                boolean named = end < sentence.size() && sentence.token(end).pos() == Pos.PROPN && Character.isUpperCase(initial(sentence, end - 1));
                // "the Frontier Corps" is no frontier
                boolean compound = end < sentence.size() && (named || sentence.token(end).pos() == Pos.NOUN)
                        && sentence.token(end - 1).is("compound") && words.nounClass(sentence.token(end).form()) == null;
                // "The country's largest city Osgil" names it.
                boolean namedNext = names.stream().anyMatch(name -> name.phrase().first() == end);
                return of || compound || namedNext ? 0 : size;
            }
        }
        return 0;
    }

    private static int initial(Sentence sentence, int token) {
        return sentence.token(token).form().codePointAt(0);
    }

    /**
     * Index of "the", "this" or "that" before the noun at {@code i}, adjectives between them allowed, or of the superlative in
     * "Karvania's largest city"; -1 when there is none.
     */
    private static int determiner(Sentence sentence, int i) {
        for (int d = i - 1; d >= Math.max(0, i - 3); d--) {
            String form = sentence.token(d).form();
            if (form.equalsIgnoreCase("the") || form.equalsIgnoreCase("this") || form.equalsIgnoreCase("that")) {
                return d;
            }
            if (form.equalsIgnoreCase("'s") && d == i - 2 && sentence.token(d + 1).tag().equals("JJS")) {
                return d + 1;
            }
            if (sentence.token(d).pos() != Pos.ADJ || sentence.token(d).name() == NameType.GROUP) {
                return -1;
            }
        }
        return -1;
    }
}
