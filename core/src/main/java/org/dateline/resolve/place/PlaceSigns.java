package org.dateline.resolve.place;

import java.util.Locale;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What speaks for or against a token's being part of a place's name: the signs that {@link PlaceTagger} weighs. The word
 * itself is none of them, so that nothing is learnt about single places; the words around it are.
 */
final class PlaceSigns {
    private static final SignText NONE = new SignText("-");
    private static final SignText YES = new SignText("true");
    private static final SignText NO = new SignText("false");
    private static final SignText CAPITALS = new SignText("!");
    private static final int MOST_BEFORE = 3;
    private static final int MOST_AFTER = 4;
    /** Where in a run of capitalised words a token stands: "1/2" is the middle one of three. */
    private static final SignText[][] PLACES = new SignText[MOST_BEFORE + 1][MOST_AFTER + 1];
    /** Shares in quarters, from -1 for unknown to 4. */
    private static final SignText[] SHARES = new SignText[6];
    private static final SignText[] USES = new SignText[8];

    static {
        for (int before = 0; before <= MOST_BEFORE; before++) {
            for (int all = 0; all <= MOST_AFTER; all++) {
                PLACES[before][all] = new SignText(before + "/" + all);
            }
        }
        for (int share = 0; share < SHARES.length; share++) {
            SHARES[share] = new SignText(String.valueOf(share - 1));
        }
        for (int use = 0; use < USES.length; use++) {
            USES[use] = new SignText(((use & 1) != 0 ? "l" : "") + ((use & 2) != 0 ? "s" : "") + ((use & 4) != 0 ? "w" : ""));
        }
    }

    private final Sentence sentence;
    private final NameMatches matches;
    private final NameFacts facts;
    private final PlaceWords words;
    private final PlaceAtoms atoms;
    private final boolean capitals;
    private final String[] rules;
    private final boolean[] nameLike;
    private SignTaker taker;

    /** @param rules for each token what {@link PlaceRules} say: "B" begins a name, "I" goes on with it, "-" neither */
    PlaceSigns(Sentence sentence, NameMatches matches, NameFacts facts, PlaceWords words, String[] rules) {
        this.sentence = sentence;
        this.matches = matches;
        this.facts = facts;
        this.words = words;
        this.rules = rules;
        this.atoms = new PlaceAtoms(sentence, matches, words);
        this.capitals = PlaceEvidence.isCapitals(sentence);
        this.nameLike = new boolean[sentence.size()];
        for (int i = 0; i < nameLike.length; i++) {
            nameLike[i] = NameMatches.isNameLike(sentence.token(i));
        }
    }

    /** Whether the token can be part of a place's name at all, given whether the one before is. */
    boolean isPossible(int i, boolean within) {
        if (nameLike[i] || !within) {
            return nameLike[i];
        }
        String form = sentence.token(i).form();
        boolean particle = i + 1 < sentence.size() && nameLike[i + 1]
                && (form.equals("'") || form.equals(".") || NameMatches.isParticle(form));
        return particle || PlaceAtoms.isNumber(form);
    }

    /**
     * Gives the signs of token {@code i} to {@code out}.
     *
     * @param before the answer for the token before, "O" at the beginning
     */
    void fill(int i, SignText before, SignTaker out) {
        taker = out;
        SignText type = atoms.type(i);
        SignText match = atoms.match(i);
        add(PlaceSign.BIAS);
        add(PlaceSign.BEFORE, before);
        addBoth(PlaceSign.TYPE, type, before);
        add(PlaceSign.TYPE3, atoms.type(i - 1), type, atoms.type(i + 1));
        add(PlaceSign.MATCH, match);
        add(PlaceSign.MATCH_TYPE, match, type);
        add(PlaceSign.MATCH_BEFORE, match, before);
        add(PlaceSign.MATCH3, atoms.match(i - 1), match, atoms.match(i + 1));
        form(i, type);
        neighbours(i, before, match, type);
        SignText rule = rule(i);
        addBoth(PlaceSign.RULES, rule, before);
        add(PlaceSign.RULES_TYPE, rule, type);
        add(PlaceSign.RULES_MATCH, rule, match);
        add(PlaceSign.RULES_LEFT, rule, atoms.word(i - 1));
        add(PlaceSign.RULES_RIGHT, rule, atoms.word(i + 1));
        add(PlaceSign.SELF, atoms.kind(i));
        add(PlaceSign.KINDS, atoms.kind(i - 1), atoms.kind(i), atoms.kind(i + 1));
        add(PlaceSign.KIND_MATCH, atoms.kind(i + 1), match, before);
        add(PlaceSign.KIND2_MATCH, atoms.kind(i - 1), atoms.kind(i - 2), match);
        run(i, match, type);
        tree(i, match);
        report(i, match, type);
        ending(sentence.token(i).form(), match);
    }

    private SignText rule(int i) {
        return PlaceTagger.TEXTS.get(rules[i]);
    }

    private void form(int i, SignText type) {
        SignText plain = atoms.shape(i);
        SignText shape = capitals ? new SignText(plain.text + CAPITALS.text) : plain;
        add(PlaceSign.SHAPE, shape, atoms.shape(i + 1));
        add(PlaceSign.SHAPE_TYPE_MATCH, shape, type, atoms.weight(i));
        add(PlaceSign.TAG, atoms.tag(i), type);
        add(PlaceSign.TAGS, atoms.tag(i - 1), atoms.tag(i), atoms.tag(i + 1));
    }

    private void neighbours(int i, SignText before, SignText match, SignText type) {
        SignText left = atoms.word(i - 1);
        SignText right = atoms.word(i + 1);
        addBoth(PlaceSign.LEFT, left, before);
        add(PlaceSign.LEFT_TYPE, left, type);
        add(PlaceSign.LEFT_MATCH, left, match);
        add(PlaceSign.LEFT2, atoms.word(i - 2), left);
        add(PlaceSign.RIGHT, right);
        add(PlaceSign.RIGHT_TYPE, right, type);
        add(PlaceSign.RIGHT_MATCH, right, match);
        add(PlaceSign.RIGHT2, right, atoms.word(i + 2));
        add(PlaceSign.AROUND, left, right);
    }

    private void run(int i, SignText match, SignText type) {
        int first = i;
        while (first > 0 && nameLike[first - 1]) {
            first--;
        }
        int last = i;
        while (last + 1 < nameLike.length && nameLike[last + 1]) {
            last++;
        }
        SignText place = PLACES[Math.min(MOST_BEFORE, i - first)][Math.min(MOST_AFTER, last - first)];
        add(PlaceSign.RUN, place, match);
        add(PlaceSign.RUN_TYPE, place, type);
        add(PlaceSign.RUN_END, atoms.kind(last), is(last == i));
        addBoth(PlaceSign.RUN_END_WORD, last == i ? NONE : atoms.word(last), match);
        add(PlaceSign.RUN_BEGIN, atoms.kind(first), is(first == i), match);
        SignText ahead = atoms.word(first - 1);
        SignText behind = atoms.word(last + 1);
        add(PlaceSign.BEFORE_RUN, ahead, match);
        add(PlaceSign.BEFORE_RUN_PLACE, ahead, place);
        add(PlaceSign.BEHIND_RUN, behind, match);
        add(PlaceSign.BEHIND_RUN_PLACE, behind, place, type);
        add(PlaceSign.BEHIND_RUN2, atoms.kind(last + 1), atoms.kind(last + 2), match);
        boolean commaBehind = last + 2 < nameLike.length && sentence.token(last + 1).form().equals(",");
        add(PlaceSign.COMMA, commaBehind ? atoms.match(last + 2) : NONE, match);
        boolean commaAhead = first >= 2 && sentence.token(first - 1).form().equals(",");
        add(PlaceSign.COMMA_BEFORE, commaAhead ? atoms.match(first - 2) : NONE, match);
        NameMatches.Match found = matches.at(i);
        boolean whole = found != null && found.first() == first && found.last() == last + 1;
        add(PlaceSign.WHOLE, is(whole), atoms.weight(i), type);
    }

    private static SignText is(boolean so) {
        return so ? YES : NO;
    }

    private void tree(int i, SignText match) {
        Token token = sentence.token(i);
        int head = token.head();
        SignText relation = new SignText(token.relation());
        add(PlaceSign.RELATION, relation, match);
        if (head >= 0) {
            add(PlaceSign.HEAD, new SignText(sentence.token(head).lemma().toLowerCase(Locale.ROOT)), relation);
            taker.take(PlaceSign.HEAD_TYPE.text, atoms.kind(head), atoms.type(head), relation, atoms.type(i));
        }
        for (int child : sentence.children(i)) {
            if (sentence.token(child).is("case")) {
                add(PlaceSign.CASE, atoms.word(child), match);
            } else if (child > i && sentence.token(child).is("appos")) {
                add(PlaceSign.APPOS, atoms.kind(child));
            }
        }
    }

    private void report(int i, SignText match, SignText type) {
        String form = sentence.token(i).form();
        NameFacts.Use use = facts.of(form);
        SignText place = share(use, NameType.PLACE);
        SignText person = share(use, NameType.PERSON);
        add(PlaceSign.REPORT, place, person, share(use, NameType.ORGANISATION));
        add(PlaceSign.REPORT_TYPE, place, person, type);
        SignText used = USES[(use.isLocated() ? 1 : 0) + (use.isSurname() ? 2 : 0) + (use.isSmall() ? 4 : 0)];
        add(PlaceSign.USE, used, match);
        add(PlaceSign.USE_TYPE, used, type);
        add(PlaceSign.USE_MATCH_TYPE, used, atoms.weight(i), type);
        add(PlaceSign.COMMON, is(words.isCommon(form)), match, type);
    }

    private static SignText share(NameFacts.Use use, NameType type) {
        return SHARES[use.share(type) + 1];
    }

    private void ending(String form, SignText match) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.length() > 4) {
            addBoth(PlaceSign.END, new SignText(lower.substring(lower.length() - 3)), match);
            add(PlaceSign.END2, new SignText(lower.substring(lower.length() - 2)), match);
        }
    }

    private void add(PlaceSign sign) {
        taker.take(sign.text, null, null, null, null);
    }

    private void add(PlaceSign sign, SignText a) {
        taker.take(sign.text, a, null, null, null);
    }

    private void add(PlaceSign sign, SignText a, SignText b) {
        taker.take(sign.text, a, b, null, null);
    }

    private void add(PlaceSign sign, SignText a, SignText b, SignText c) {
        taker.take(sign.text, a, b, c, null);
    }

    /** The value by itself, and with another. */
    private void addBoth(PlaceSign sign, SignText a, SignText with) {
        add(sign, a);
        add(sign, a, with);
    }
}
