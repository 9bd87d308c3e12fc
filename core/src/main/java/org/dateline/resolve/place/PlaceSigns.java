package org.dateline.resolve.place;

import java.util.List;
import java.util.Locale;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What speaks for or against a token's being part of a place's name: the signs that {@link PlaceTagger} weighs. The word
 * itself is none of them, so that nothing is learnt about single places; the words around it are.
 */
final class PlaceSigns {
    private final Sentence sentence;
    private final NameMatches matches;
    private final NameFacts facts;
    private final PlaceWords words;
    private final boolean capitals;
    private final String[] rules;
    private List<String> signs;

    /** @param rules for each token what {@link PlaceRules} say: "B" begins a name, "I" goes on with it, "-" neither */
    PlaceSigns(Sentence sentence, NameMatches matches, NameFacts facts, PlaceWords words, String[] rules) {
        this.sentence = sentence;
        this.matches = matches;
        this.facts = facts;
        this.words = words;
        this.rules = rules;
        this.capitals = PlaceEvidence.isCapitals(sentence);
    }

    /** Whether the token can be part of a place's name at all, given whether the one before is. */
    boolean isPossible(int i, boolean within) {
        Token token = sentence.token(i);
        if (NameMatches.isNameLike(token)) {
            return true;
        }
        String form = token.form();
        boolean digit = form.codePoints().anyMatch(Character::isDigit);
        boolean particle = form.length() <= 4 && (form.equals("-") || form.equals("'") || form.equals(".")
                || form.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')) && i + 1 < sentence.size()
                && NameMatches.isNameLike(sentence.token(i + 1));
        return within && (digit || particle);
    }

    /**
     * Writes the signs of token {@code i} to {@code out}.
     *
     * @param before the answer for the token before, "O" at the beginning
     */
    void fill(int i, String before, List<String> out) {
        signs = out;
        Token token = sentence.token(i);
        String type = type(i);
        String match = match(i);
        String left = word(i - 1);
        String right = word(i + 1);
        String shape = shape(i) + (capitals ? "!" : "");
        add("bias");
        add("before=" + before);
        add("type=" + type, before);
        add("type3=" + type(i - 1) + "," + type + "," + type(i + 1));
        add("match=" + match);
        add("match,type=" + match + "," + type);
        add("match,before=" + match + "," + before);
        add("match3=" + match(i - 1) + "," + match + "," + match(i + 1));
        add("shape=" + shape + "," + shape(i + 1));
        add("shape,type,match=" + shape + "," + type + "," + weight(i));
        add("tag=" + token.tag() + "," + type);
        add("tags=" + tag(i - 1) + "," + token.tag() + "," + tag(i + 1));
        add("left=" + left, before);
        add("left,type=" + left + "," + type);
        add("left,match=" + left + "," + match);
        add("left2=" + word(i - 2) + "," + left);
        add("right=" + right);
        add("right,type=" + right + "," + type);
        add("right,match=" + right + "," + match);
        add("right2=" + right + "," + word(i + 2));
        add("around=" + left + "," + right);
        add("rules=" + rules[i], before);
        add("rules,type=" + rules[i] + "," + type);
        add("rules,match=" + rules[i] + "," + match);
        add("rules,left=" + rules[i] + "," + left);
        add("rules,right=" + rules[i] + "," + right);
        add("self=" + kind(i));
        add("kinds=" + kind(i - 1) + "," + kind(i) + "," + kind(i + 1));
        add("kind,match=" + kind(i + 1) + "," + match + "," + before);
        add("kind2,match=" + kind(i - 1) + "," + kind(i - 2) + "," + match);
        run(i, match, type);
        tree(i, match);
        report(i, match, type);
        ending(token.form(), match);
    }

    private void run(int i, String match, String type) {
        int first = i;
        while (first > 0 && isRun(first - 1)) {
            first--;
        }
        int last = i;
        while (last + 1 < sentence.size() && isRun(last + 1)) {
            last++;
        }
        String place = Math.min(3, i - first) + "/" + Math.min(4, last - first);
        add("run=" + place + "," + match);
        add("run,type=" + place + "," + type);
        add("runEnd=" + kind(last) + "," + (last == i));
        add("runEnd,word=" + (last == i ? "-" : word(last)), match);
        add("runBegin=" + kind(first) + "," + (first == i) + "," + match);
        add("beforeRun=" + word(first - 1) + "," + match);
        add("beforeRun,place=" + word(first - 1) + "," + place);
        add("behindRun=" + word(last + 1) + "," + match);
        add("behindRun,place=" + word(last + 1) + "," + place + "," + type);
        add("behindRun2=" + kind(last + 1) + "," + kind(last + 2) + "," + match);
        String behind = last + 2 < sentence.size() && sentence.token(last + 1).form().equals(",") ? match(last + 2) : "-";
        add("comma=" + behind + "," + match);
        String commaBefore = first >= 2 && sentence.token(first - 1).form().equals(",") ? match(first - 2) : "-";
        add("commaBefore=" + commaBefore + "," + match);
        boolean whole = matches.at(i) != null && matches.at(i).first() == first && matches.at(i).last() == last + 1;
        add("whole=" + whole + "," + weight(i) + "," + type);
    }

    private boolean isRun(int i) {
        return NameMatches.isNameLike(sentence.token(i));
    }

    private void tree(int i, String match) {
        Token token = sentence.token(i);
        int head = token.head();
        add("relation=" + token.relation() + "," + match);
        if (head >= 0) {
            add("head=" + sentence.token(head).lemma().toLowerCase(Locale.ROOT) + "," + token.relation());
            add("head,type=" + kind(head) + "," + type(head) + "," + token.relation() + "," + type(i));
        }
        for (int child : sentence.children(i)) {
            if (sentence.token(child).is("case")) {
                add("case=" + word(child) + "," + match);
            } else if (child > i && sentence.token(child).is("appos")) {
                add("appos=" + kind(child));
            }
        }
    }

    private void report(int i, String match, String type) {
        String form = sentence.token(i).form();
        int place = facts.share(form, NameType.PLACE);
        int person = facts.share(form, NameType.PERSON);
        int organisation = facts.share(form, NameType.ORGANISATION);
        add("report=" + place + "," + person + "," + organisation);
        add("report,type=" + place + "," + person + "," + type);
        String use = (facts.isLocated(form) ? "l" : "") + (facts.isSurname(form) ? "s" : "") + (facts.isSmall(form) ? "w" : "");
        add("use=" + use + "," + match);
        add("use,type=" + use + "," + type);
        add("use,match,type=" + use + "," + weight(i) + "," + type);
        add("common=" + words.isCommon(form) + "," + match + "," + type);
    }

    private void ending(String form, String match) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.length() > 4) {
            add("end=" + lower.substring(lower.length() - 3), match);
            add("end2=" + lower.substring(lower.length() - 2) + "," + match);
        }
    }

    private void add(String sign) {
        signs.add(sign);
    }

    private void add(String sign, String with) {
        signs.add(sign);
        signs.add(sign + "," + with);
    }

    private boolean isInside(int i) {
        return i >= 0 && i < sentence.size();
    }

    private String word(int i) {
        if (!isInside(i)) {
            return i < 0 ? "<" : ">";
        }
        String lower = sentence.token(i).form().toLowerCase(Locale.ROOT);
        return lower.codePoints().anyMatch(Character::isDigit) ? lower.replaceAll("[0-9]", "0") : lower;
    }

    private String type(int i) {
        return isInside(i) ? sentence.token(i).name().name().substring(0, 2) : "--";
    }

    private String tag(int i) {
        return isInside(i) ? sentence.token(i).tag() : "--";
    }

    /** Where in a gazetteer's name the token stands, and how prominent the place. */
    private String match(int i) {
        NameMatches.Match match = matches.at(i);
        if (match == null) {
            return isInside(i) && sentence.token(i).pos() == Pos.PUNCT ? "." : "-";
        }
        boolean single = match.last() - match.first() == 1;
        String place = single ? "" : i == match.first() ? "(" : i == match.last() - 1 ? ")" : "=";
        return match.weight() + place;
    }

    private String weight(int i) {
        NameMatches.Match match = matches.at(i);
        return match == null ? "-" : match.weight();
    }

    /** What sort of word it is, by the lists: a noun for a place, a title, a word of offices' names. */
    private String kind(int i) {
        if (!isInside(i)) {
            return "|";
        }
        String form = sentence.token(i).form();
        String noun = words.nounClass(form);
        String capital = Character.isUpperCase(form.codePointAt(0)) ? "^" : "";
        if (noun != null) {
            return capital + noun;
        }
        for (String cue : List.of("locative", "weak", "title", "company", "speech")) {
            if (words.isCue(form, cue)) {
                return capital + cue;
            }
        }
        return capital + (words.before(form) != null ? "relation" : words.isCommon(form) ? "common" : sentence.token(i).pos().name());
    }

    private static final int SHAPE = 3;

    private String shape(int i) {
        if (!isInside(i)) {
            return "|";
        }
        StringBuilder shape = new StringBuilder();
        String form = sentence.token(i).form();
        char last = 0;
        for (int c = 0; c < form.length() && shape.length() < SHAPE; c++) {
            char letter = form.charAt(c);
            char kind = Character.isUpperCase(letter) ? 'A' : Character.isLetter(letter) ? 'a' : Character.isDigit(letter) ? '0' : letter;
            if (kind != last) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape + (i == 0 ? "<" : "");
    }
}
