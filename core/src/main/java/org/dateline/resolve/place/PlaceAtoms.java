package org.dateline.resolve.place;

import java.util.Locale;
import java.util.Set;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/** What {@link PlaceSigns} are made of, for the tokens of one sentence; each is worked out when it is first asked for, once. */
final class PlaceAtoms {
    private static final int SHAPE = 3;
    private static final SignText NONE = new SignText("-");
    private static final SignText OUTSIDE = new SignText("|");
    private static final SignText NOWHERE = new SignText("--");
    private static final SignText BEGINNING = new SignText("<");
    private static final SignText END = new SignText(">");
    private static final SignText MARK = new SignText(".");
    /** By their ordinals. */
    private static final SignText[] TYPES = new SignText[NameType.values().length];
    private static final Set<String> CUES = Set.of("locative", "weak", "title", "company", "speech");
    /** Parts of speech by their ordinals, and the same with a capital letter. */
    private static final SignText[] SMALL = new SignText[Pos.values().length];
    private static final SignText[] CAPITAL = new SignText[SMALL.length];

    static {
        for (Pos pos : Pos.values()) {
            SMALL[pos.ordinal()] = new SignText(pos.name());
            CAPITAL[pos.ordinal()] = new SignText("^" + pos.name());
        }
        for (NameType type : NameType.values()) {
            TYPES[type.ordinal()] = new SignText(type.name().substring(0, 2));
        }
    }

    private final Sentence sentence;
    private final NameMatches matches;
    private final PlaceWords words;
    private final SignText[] word;
    private final SignText[] tag;
    private final SignText[] match;
    private final SignText[] weight;
    private final SignText[] kind;
    private final SignText[] shape;

    PlaceAtoms(Sentence sentence, NameMatches matches, PlaceWords words) {
        this.sentence = sentence;
        this.matches = matches;
        this.words = words;
        this.word = new SignText[sentence.size()];
        this.tag = new SignText[sentence.size()];
        this.match = new SignText[sentence.size()];
        this.weight = new SignText[sentence.size()];
        this.kind = new SignText[sentence.size()];
        this.shape = new SignText[sentence.size()];
    }

    private boolean isInside(int i) {
        return i >= 0 && i < word.length;
    }

    /** The word in small letters, its digits all alike. */
    SignText word(int i) {
        if (!isInside(i)) {
            return i < 0 ? BEGINNING : END;
        }
        if (word[i] == null) {
            String lower = sentence.token(i).form().toLowerCase(Locale.ROOT);
            word[i] = new SignText(isNumber(lower) ? withoutDigits(lower) : lower);
        }
        return word[i];
    }

    private static String withoutDigits(String form) {
        char[] letters = form.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] >= '0' && letters[i] <= '9' ? '0' : letters[i];
        }
        return new String(letters);
    }

    static boolean isNumber(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What kind of name the token is part of. */
    SignText type(int i) {
        return isInside(i) ? TYPES[sentence.token(i).name().ordinal()] : NOWHERE;
    }

    SignText tag(int i) {
        if (!isInside(i)) {
            return NOWHERE;
        }
        if (tag[i] == null) {
            tag[i] = new SignText(sentence.token(i).tag());
        }
        return tag[i];
    }

    /** Where in a gazetteer's name the token stands, and how prominent the place. */
    SignText match(int i) {
        if (!isInside(i)) {
            return NONE;
        }
        if (match[i] == null) {
            NameMatches.Match found = matches.at(i);
            if (found == null) {
                match[i] = sentence.token(i).pos() == Pos.PUNCT ? MARK : NONE;
            } else {
                boolean single = found.last() - found.first() == 1;
                String place = single ? "" : i == found.first() ? "(" : i == found.last() - 1 ? ")" : "=";
                match[i] = new SignText(found.weight() + place);
            }
        }
        return match[i];
    }

    /** How prominent the place is whose name the token is part of. */
    SignText weight(int i) {
        if (weight[i] == null) {
            NameMatches.Match found = matches.at(i);
            weight[i] = found == null ? NONE : new SignText(found.weight());
        }
        return weight[i];
    }

    /** What sort of word it is, by the lists: a noun for a place, a title, a word of offices' names. */
    SignText kind(int i) {
        if (!isInside(i)) {
            return OUTSIDE;
        }
        if (kind[i] == null) {
            String form = sentence.token(i).form();
            boolean capital = Character.isUpperCase(form.codePointAt(0));
            String sort = sort(words.of(form));
            int pos = sentence.token(i).pos().ordinal();
            kind[i] = sort != null ? new SignText(capital ? "^" + sort : sort) : capital ? CAPITAL[pos] : SMALL[pos];
        }
        return kind[i];
    }

    /** Null for a word of which the lists say nothing. */
    private static String sort(PlaceWords.Entry said) {
        if (said.noun() != null) {
            return said.noun();
        }
        if (said.cue() != null && CUES.contains(said.cue())) {
            return said.cue();
        }
        return said.isRelation() ? "relation" : said.isCommon() ? "common" : null;
    }

    /** How the word is written: its first changes between capitals, small letters, digits and other marks. */
    SignText shape(int i) {
        if (!isInside(i)) {
            return OUTSIDE;
        }
        if (shape[i] == null) {
            shape[i] = new SignText(shape(sentence.token(i).form()) + (i == 0 ? "<" : ""));
        }
        return shape[i];
    }

    private static String shape(String form) {
        StringBuilder shape = new StringBuilder(SHAPE);
        char last = 0;
        for (int c = 0; c < form.length() && shape.length() < SHAPE; c++) {
            char letter = form.charAt(c);
            char kind = Character.isUpperCase(letter) ? 'A' : Character.isLetter(letter) ? 'a' : Character.isDigit(letter) ? '0' : letter;
            if (kind != last) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }
}
