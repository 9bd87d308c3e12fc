package org.dateline.resolve.place;

import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Whether words that are a place's name somewhere name a place here. "Jordan" is a country and a surname, "March" a town
 * in England: the names model, the words beside the name and the size of the place must speak for it together.
 */
final class PlaceEvidence {
    private static final int LARGE = 100_000;
    private static final int MIDDLING = 15_000;
    private static final double MOSTLY = 0.8;

    private final PlaceWords words;
    private final Gazetteer gazetteer;

    PlaceEvidence(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Whether nearly all words of the sentence are in capitals, so that capitals tell nothing. */
    static boolean isCapitals(Sentence sentence) {
        String text = sentence.text();
        int letters = 0;
        int capitals = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if (letters - capitals > (1 - MOSTLY) * text.length()) {
                return false; // whatever follows
            }
        }
        return letters > 0 && capitals > MOSTLY * letters;
    }

    /** Whether nothing speaks against the tokens' being part of a place's name. */
    boolean mayBePlace(Sentence sentence, int start, int end) {
        Token token = sentence.token(start);
        boolean other = token.name() == NameType.PERSON || token.name() == NameType.ORGANISATION || token.name() == NameType.GROUP;
        return !other && token.pos() != Pos.ADJ && (token.name() == NameType.PLACE || !words.isCommon(token.form()))
                && gazetteer.countriesOf(PlaceName.text(sentence, start, end)).isEmpty();
    }

    /** Whether the tokens, a name in the gazetteer, name a place here. */
    boolean isPlace(Sentence sentence, int start, int end, boolean capitals) {
        String name = PlaceName.text(sentence, start, end);
        if (!gazetteer.countriesOf(name).isEmpty()) {
            return false;
        }
        boolean single = end - start == 1;
        boolean noun = nounBeside(sentence, start, end);
        if (single && words.isCommon(name)) {
            return isAll(sentence, start, end, NameType.PLACE) && !capitals || noun && !capitals && hasCapitalInside(sentence, start);
        }
        if (isTitled(sentence, start) && !isAll(sentence, start, end, NameType.PLACE)) {
            return false;
        }
        boolean strong = locativeBefore(sentence, start) || noun || containerBehind(sentence, end);
        if (capitals) {
            return strong || isKnownWell(name) || !single;
        }
        if (isAll(sentence, start, end, NameType.PLACE)) {
            return true;
        }
        if (sentence.token(start).name() != NameType.NONE) {
            return strong && isWholeName(sentence, start, end);
        }
        if (isPartOfLongerName(sentence, start, end)) {
            return false;
        }
        return strong
                || weakBefore(sentence, start) && (!single || population(name) >= MIDDLING || isKnownWell(name))
                || (start > 0 || !single) && isKnownWell(name);
    }

    /** Whether the name is a large town's, a province's, a country's or one that a table written by hand lists. */
    boolean isKnownWell(String name) {
        for (Gazetteer.Hit hit : gazetteer.hits(name)) {
            if (hit.place().kind().compareTo(Place.Kind.PROVINCE) <= 0
                    || hit.listed() && hit.place().population() >= LARGE
                    || hit.place().isHandMade()) {
                return true;
            }
        }
        return false;
    }

    private int population(String name) {
        return gazetteer.hits(name).stream().mapToInt(hit -> hit.place().population()).max().orElse(0);
    }

    private boolean locativeBefore(Sentence sentence, int start) {
        int at = start - 1;
        while (at >= 0 && (sentence.token(at).pos() == Pos.DET || sentence.token(at).pos() == Pos.ADJ
                && words.before(sentence.token(at).form()) != null)) {
            at--;
        }
        return at >= 0 && (words.isCue(sentence.token(at).form(), "locative")
                || at >= 1 && sentence.token(at).form().equalsIgnoreCase("of")
                        && words.before(PlaceName.text(sentence, at - 1, at + 1)) != null);
    }

    private boolean weakBefore(Sentence sentence, int start) {
        return start > 0 && words.isCue(sentence.token(start - 1).form(), "weak");
    }

    /** "Osgil district", "the city of Osgil". */
    private boolean nounBeside(Sentence sentence, int start, int end) {
        boolean after = end < sentence.size()
                && sentence.token(end).pos() != Pos.VERB
                && (words.nounClass(sentence.token(end).form()) != null || words.after(sentence.token(end).form()) != null);
        boolean before = start >= 2
                && sentence.token(start - 1).form().equalsIgnoreCase("of")
                && words.nounClass(sentence.token(start - 2).form()) != null;
        return after || before;
    }

    /** "Osgil, Karvan": a larger place stands behind a comma. */
    private boolean containerBehind(Sentence sentence, int end) {
        if (end + 1 >= sentence.size() || !sentence.token(end).form().equals(",")) {
            return false;
        }
        for (int last = Math.min(sentence.size(), end + 4); last > end + 1; last--) {
            String text = PlaceName.text(sentence, end + 1, last);
            if (Character.isUpperCase(text.codePointAt(0)) && gazetteer.hits(text).stream()
                    .anyMatch(hit -> hit.place().kind().compareTo(Place.Kind.PROVINCE) <= 0)) {
                return true;
            }
        }
        return false;
    }

    boolean isTitled(Sentence sentence, int start) {
        return start > 0 && words.isCue(sentence.token(start - 1).form(), "title");
    }

    private static boolean isAll(Sentence sentence, int start, int end, NameType type) {
        for (int i = start; i < end; i++) {
            if (sentence.token(i).name() != type && sentence.token(i).pos() != Pos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    /** Whether the names model sees no longer name around these tokens. */
    static boolean isWholeName(Sentence sentence, int start, int end) {
        NameType type = sentence.token(start).name();
        boolean before = start > 0 && sentence.token(start - 1).name() == type;
        boolean after = end < sentence.size() && sentence.token(end).name() == type;
        return !before && !after;
    }

    /** Whether a capitalised neighbour makes these tokens a part of a name of something else: "Osgil Times", "Ana Osgil". */
    boolean isPartOfLongerName(Sentence sentence, int start, int end) {
        if (end < sentence.size()) {
            Token next = sentence.token(end);
            boolean capital = Character.isUpperCase(next.form().codePointAt(0));
            if (capital && (words.isCue(next.form(), "company") || next.name() == NameType.PERSON
                    || next.name() == NameType.ORGANISATION)) {
                return true;
            }
        }
        if (start > 0) {
            Token before = sentence.token(start - 1);
            return before.pos() == Pos.PROPN
                    && (before.name() == NameType.PERSON || before.name() == NameType.ORGANISATION)
                    && (before.head() >= start && before.head() < end || sentence.token(start).head() == start - 1);
        }
        return false;
    }

    /** In "the Hope district" the capital letter inside the sentence marks a name; at its beginning it marks nothing. */
    private static boolean hasCapitalInside(Sentence sentence, int start) {
        return start > 0 && Character.isUpperCase(sentence.token(start).form().codePointAt(0));
    }
}
