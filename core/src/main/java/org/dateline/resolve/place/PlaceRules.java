package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Where;

/**
 * Finds names of places by rules: by the gazetteer, the names model, the words beside a name and what the rest of the report
 * makes of it. {@link PlaceTagger} weighs what they say with other signs. Thread-safe.
 */
final class PlaceRules {
    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceEvidence evidence;

    PlaceRules(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.evidence = new PlaceEvidence(words, gazetteer);
    }

    /**
     * The names, in text order, without overlap. They are looked for a second time with what the first
     * look found: a name that is a place's in one sentence is so in the next, however little that sentence says.
     */
    List<Phrase> names(Annotation annotation) {
        List<Line> lines = new ArrayList<>();
        annotation.sentences().forEach(sentence -> lines.add(new Line(sentence)));
        List<Phrase> first = new ArrayList<>();
        lines.forEach(line -> first.addAll(names(line, null)));
        PlaceSecondLook again = new PlaceSecondLook(annotation, first, gazetteer, words);
        List<Phrase> found = new ArrayList<>();
        lines.forEach(line -> found.addAll(names(line, again)));
        return List.copyOf(found);
    }

    /** A sentence, with what both looks ask about it. */
    private final class Line {
        private final Sentence sentence;
        private final boolean capitals;
        private final boolean[] nameLike;
        /** Of each token, by bits, the lengths of the gazetteer's names that begin there; negative before anybody asks. */
        private final byte[] known;
        /** In the same way the lengths of those that name a place by the words beside them; only good where they were asked for. */
        private final byte[] told;
        private final byte[] asked;
        /** Of each token where the name ends that begins there by a common noun; negative before anybody asks. */
        private final int[] supported;

        Line(Sentence sentence) {
            this.sentence = sentence;
            this.capitals = PlaceEvidence.isCapitals(sentence);
            this.nameLike = new boolean[sentence.size()];
            this.known = new byte[sentence.size()];
            this.told = new byte[sentence.size()];
            this.asked = new byte[sentence.size()];
            this.supported = new int[sentence.size()];
            Arrays.fill(supported, -1);
            for (int i = 0; i < nameLike.length; i++) {
                nameLike[i] = isNameLike(sentence.token(i));
                known[i] = -1;
            }
        }

        /** Whether the gazetteer knows a name of the tokens, which must reach to the end of the run of a place's name. */
        boolean isKnown(int start, int end, int run) {
            if (known[start] < 0) {
                known[start] = 0;
                for (int last = Math.max(run, start + 1); last <= Math.min(nameLike.length, start + LONGEST); last++) {
                    if (isJoined(sentence, start, last) && gazetteer.knows(PlaceName.text(sentence, start, last))) {
                        known[start] |= (byte) (1 << last - start);
                    }
                }
            }
            return (known[start] & 1 << end - start) != 0;
        }

        /** As {@link PlaceEvidence#isPlace}. */
        boolean isPlace(int start, int end) {
            int length = 1 << end - start;
            if ((asked[start] & length) == 0) {
                asked[start] |= (byte) length;
                told[start] |= (byte) (evidence.isPlace(sentence, start, end, capitals) ? length : 0);
            }
            return (told[start] & length) != 0;
        }

        /** As {@link PlaceRules#nounSupported}. */
        int supported(int start) {
            if (supported[start] < 0) {
                supported[start] = nounSupported(sentence, start, capitals);
            }
            return supported[start];
        }
    }

    private List<Phrase> names(Line line, PlaceSecondLook again) {
        Sentence sentence = line.sentence;
        boolean capitals = line.capitals;
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            if (!line.nameLike[i]) {
                i++;
                continue;
            }
            int end = nameEnd(line, i, again);
            end = end == i && continuesList(sentence, i, found) ? runOfNames(sentence, i, capitals) : end;
            if (end > i) {
                int last = end + nounAfter(sentence, end, capitals);
                found.add(phrase(sentence, i, last));
                i = last;
            } else {
                i++;
            }
        }
        return List.copyOf(found);
    }

    /** One past the last token of a name that begins here, with a capital letter; {@code start} when none does. */
    private int nameEnd(Line line, int start, PlaceSecondLook again) {
        Sentence sentence = line.sentence;
        int run = runOf(sentence, start, NameType.PLACE);
        for (int end = Math.min(sentence.size(), start + LONGEST); end > start; end--) {
            if (line.isKnown(start, end, run) && (line.isPlace(start, end) || again != null && again.isPlace(sentence, start, end))) {
                return end;
            }
        }
        int supported = line.supported(start);
        if (run > start && run >= supported && evidence.mayBePlace(sentence, start, run)) {
            // In "Far North Karvan" the name of a place is the last word, and the others say which part of it.
            return run - start > 1 && words.before(sentence.token(start).form()) != null ? start : run;
        }
        return supported;
    }

    /** Whether what begins here follows a place by a comma or "and" in a list such as "the villages of Osgil, Karvan and Mirab". */
    private boolean continuesList(Sentence sentence, int start, List<Phrase> found) {
        if (found.isEmpty()) {
            return false;
        }
        int last = found.get(found.size() - 1).last();
        for (int i = last; i < start; i++) {
            if (!sentence.token(i).form().equals(",") && sentence.token(i).pos() != Pos.CCONJ) {
                return false;
            }
        }
        for (Phrase name : found) {
            int first = name.first();
            if (first >= 2 && sentence.token(first - 1).form().equals("of")
                    && words.nounClass(sentence.token(first - 2).form()) != null
                    && !words.isDefinite(sentence.token(first - 2).form())) {
                return true;
            }
        }
        return false;
    }

    private int runOfNames(Sentence sentence, int start, boolean capitals) {
        int end = start;
        while (!capitals && end < sentence.size() && isNameLike(sentence.token(end)) && sentence.token(end).pos() == Pos.PROPN
                && evidence.mayBePlace(sentence, end, end + 1)) {
            end++;
        }
        return end;
    }

    /** A name that no list knows but that a common noun says is a place: "Bani Karvan district", "the village of Osgil". */
    private int nounSupported(Sentence sentence, int start, boolean capitals) {
        if (capitals) {
            return start;
        }
        boolean called = start >= 2
                && sentence.token(start - 1).form().equals("of")
                && words.nounClass(sentence.token(start - 2).form()) != null
                && words.isDefinite(sentence.token(start - 2).form());
        boolean measured = isMeasuredFrom(sentence, start);
        int end = start;
        while (end < sentence.size() && end - start < LONGEST && isNameLike(sentence.token(end))
                && (measured || called && isGroup(sentence, end) || evidence.mayBePlace(sentence, end, end + 1))
                && (words.nounClass(sentence.token(end).form()) == null || end == start)) {
            end++;
        }
        if (end == start) {
            return start;
        }
        boolean after = end < sentence.size()
                && nounAfter(sentence, end, false) > 0
                && (end - start == 1 || !evidence.isKnownWell(sentence.token(start).form()))
                && words.isDefinite(sentence.token(end).form());
        return called || measured || after && sentence.token(end - 1).pos() == Pos.PROPN ? end : start;
    }

    /** "The district of Lower Karvan", which the names model takes for a people: it is in no list of states and their people. */
    private boolean isGroup(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.name() == NameType.GROUP && word.tag().equals("NNP") && gazetteer.countriesOf(word.form()).isEmpty();
    }

    /** "40 miles off | Cape Karvan". */
    private boolean isMeasuredFrom(Sentence sentence, int start) {
        boolean led = start >= 2 && sentence.token(start - 1).tag().equals("IN") && !sentence.token(start - 1).form().equals("of");
        return led && words.before(PlaceName.text(sentence, start - 2, start)) == Where.Precision.NEAR;
    }

    /** Number of tokens of a common noun for a place that stands right behind a name: 0 when there is none. */
    int nounAfter(Sentence sentence, int end, boolean capitals) {
        for (int size = 2; size >= 1; size--) {
            if (end + size <= sentence.size()) {
                String noun = PlaceName.text(sentence, end, end + size);
                boolean capital = Character.isUpperCase(noun.charAt(0));
                if (words.isDefinite(noun) || words.nounClass(noun) != null && (capital || isUnitNoun(noun))) {
                    return words.after(noun) != null || capitals && size == 1 && !isUnitNoun(noun) ? 0 : size;
                }
            }
        }
        return 0;
    }

    private boolean isUnitNoun(String noun) {
        String known = words.nounClass(noun);
        return known.equals("province") || known.equals("county") || known.equals("district");
    }

    private static int runOf(Sentence sentence, int start, NameType type) {
        int end = start;
        while (end < sentence.size() && sentence.token(end).name() == type) {
            end++;
        }
        while (end > start && sentence.token(end - 1).pos() == Pos.PUNCT) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (sentence.token(i).form().equals(",")) {
                return i;
            }
        }
        return end;
    }

    static boolean isNameLike(Token token) {
        boolean capital = false;
        boolean letter = false;
        String form = token.form();
        int c;
        for (int i = 0; i < form.length() && !(capital && letter); i += Character.charCount(c)) {
            c = form.codePointAt(i);
            if (c < 0x80) {
                // most letters, told at once
                letter |= c >= 'a' && c <= 'z';
                if (c >= 'A' && c <= 'Z') {
                    return true;
                }
                continue;
            }
            capital |= Character.isUpperCase(c);
            letter |= Character.isLetter(c);
        }
        return capital && letter;
    }

    /** Whether the tokens can be one name: the ends are name-like, and between them stand only such, small particles, hyphens and marks of elision. */
    private static boolean isJoined(Sentence sentence, int start, int end) {
        if (!isNameLike(sentence.token(end - 1))) {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            Token token = sentence.token(i);
            if (isNameLike(token) || NameMatches.isMark(token)) {
                continue;
            }
            String form = token.form();
            boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX || token.pos() == Pos.CCONJ;
            if (verb || !NameMatches.isParticle(form) || form.equals("in") || form.equals("to")) {
                return false;
            }
        }
        return true;
    }

    /** The phrase of a name: its head is the word that hangs on one outside. */
    static Phrase phrase(Sentence sentence, int first, int last) {
        int head = last - 1;
        for (int i = first; i < last; i++) {
            int up = sentence.token(i).head();
            if ((up < first || up >= last) && sentence.token(i).pos() != Pos.PUNCT) {
                head = i;
                break;
            }
        }
        return sentence.phrase(first, last, head);
    }
}
