package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Finds the words of a sentence that name a place ("Osgil", "Karvan province": type "name") or point to one named before
 * ("the district": type "district"; "there": type "there"). Which place they mean is {@link PlaceResolver}'s question.
 * Thread-safe.
 */
public final class PlaceSpotter {
    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceEvidence evidence;

    public PlaceSpotter(Lexicon lexicon, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(lexicon);
        this.evidence = new PlaceEvidence(words, gazetteer);
    }

    /**
     * The report's place mentions, in text order, without overlap. Names are looked for a second time with what the first
     * look found: a name that is a place's in one sentence is so in the next, however little that sentence says.
     */
    public List<Mention> spot(Annotation annotation) {
        List<Mention> first = new ArrayList<>();
        annotation.sentences().forEach(sentence -> first.addAll(spot(sentence)));
        PlaceSecondLook again = new PlaceSecondLook(annotation, first, gazetteer, words);
        List<Mention> found = new ArrayList<>();
        annotation.sentences().forEach(sentence -> found.addAll(spot(sentence, again)));
        return List.copyOf(found);
    }

    /** The sentence's place mentions, in text order, without overlap; empty when there are none. */
    public List<Mention> spot(Sentence sentence) {
        return spot(sentence, null);
    }

    private List<Mention> spot(Sentence sentence, PlaceSecondLook again) {
        List<Mention> found = new ArrayList<>();
        boolean capitals = PlaceEvidence.isCapitals(sentence);
        for (int i = 0; i < sentence.size(); ) {
            int end = nameEnd(sentence, i, capitals, again);
            end = end == i && continuesList(sentence, i, found) ? runOfNames(sentence, i, capitals) : end;
            if (end > i) {
                int last = end + nounAfter(sentence, end, capitals);
                found.add(mention(sentence, i, last, "name"));
                i = last;
            } else {
                i++;
            }
        }
        pointers(sentence, found);
        found.sort(Comparator.comparing(mention -> mention.phrase().first()));
        return List.copyOf(found);
    }

    /** One past the last token of a name that begins here; {@code start} when none does. */
    private int nameEnd(Sentence sentence, int start, boolean capitals, PlaceSecondLook again) {
        if (!isNameLike(sentence.token(start))) {
            return start;
        }
        int run = runOf(sentence, start, NameType.PLACE);
        for (int end = Math.min(sentence.size(), start + LONGEST); end > start; end--) {
            if (isJoined(sentence, start, end)
                    && end >= run
                    && gazetteer.knows(PlaceName.text(sentence, start, end))
                    && (evidence.isPlace(sentence, start, end, capitals)
                            || again != null && again.isPlace(sentence, start, end))) {
                return end;
            }
        }
        int supported = nounSupported(sentence, start, capitals);
        if (run > start && run >= supported && evidence.mayBePlace(sentence, start, run)) {
            // In "Far North Karvan" the name of a place is the last word, and the others say which part of it.
            return run - start > 1 && words.before(sentence.token(start).form()) != null ? start : run;
        }
        return supported;
    }

    /** Whether what begins here follows a place by a comma or "and" in a list such as "the villages of Osgil, Karvan and Mirab". */
    private boolean continuesList(Sentence sentence, int start, List<Mention> found) {
        if (found.isEmpty()) {
            return false;
        }
        int last = found.get(found.size() - 1).phrase().last();
        for (int i = last; i < start; i++) {
            if (!sentence.token(i).form().equals(",") && sentence.token(i).pos() != Pos.CCONJ) {
                return false;
            }
        }
        for (Mention mention : found) {
            int first = mention.phrase().first();
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
        int end = start;
        while (end < sentence.size() && end - start < LONGEST && isNameLike(sentence.token(end))
                && evidence.mayBePlace(sentence, end, end + 1)
                && (words.nounClass(sentence.token(end).form()) == null || end == start)) {
            end++;
        }
        if (end == start) {
            return start;
        }
        boolean before = start >= 2
                && sentence.token(start - 1).form().equals("of")
                && words.nounClass(sentence.token(start - 2).form()) != null
                && words.isDefinite(sentence.token(start - 2).form());
        boolean after = end < sentence.size()
                && nounAfter(sentence, end, false) > 0
                && (end - start == 1 || !evidence.isKnownWell(sentence.token(start).form()))
                && words.isDefinite(sentence.token(end).form());
        return before || after && sentence.token(end - 1).pos() == Pos.PROPN ? end : start;
    }

    /** Number of tokens of a common noun for a place that stands right behind a name: 0 when there is none. */
    private int nounAfter(Sentence sentence, int end, boolean capitals) {
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

    private void pointers(Sentence sentence, List<Mention> found) {
        List<Mention> names = List.copyOf(found);
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (names.stream().anyMatch(name -> name.phrase().first() <= at && at < name.phrase().last())) {
                continue;
            }
            Token token = sentence.token(i);
            String pointed = words.pointerClass(token.form());
            if (pointed != null && !token.is("expl") && token.pos() != Pos.PRON) {
                found.add(mention(sentence, i, i + 1, pointed));
                continue;
            }
            int size = definiteNoun(sentence, i, names);
            if (size > 0) {
                int first = determiner(sentence, i);
                found.add(mention(sentence, first, i + size, words.nounClass(PlaceName.text(sentence, i, i + size))));
                i += size - 1;
            }
        }
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
                boolean compound = end < sentence.size() && sentence.token(end).pos() == Pos.NOUN
                        && sentence.token(end - 1).is("compound") && words.nounClass(sentence.token(end).form()) == null;
                // "The country's largest city Osgil" names it.
                boolean named = names.stream().anyMatch(name -> name.phrase().first() == end);
                return of || compound || named ? 0 : size;
            }
        }
        return 0;
    }

    /**
     * Index of "the", "this" or "that" before the noun at {@code i}, adjectives between them allowed, or of the superlative in
     * "Karvania's largest city"; -1 when there is none.
     */
    private static int determiner(Sentence sentence, int i) {
        for (int d = i - 1; d >= Math.max(0, i - 3); d--) {
            String form = sentence.token(d).form().toLowerCase(Locale.ROOT);
            if (form.equals("the") || form.equals("this") || form.equals("that")) {
                return d;
            }
            if (form.equals("'s") && d == i - 2 && sentence.token(d + 1).tag().equals("JJS")) {
                return d + 1;
            }
            if (sentence.token(d).pos() != Pos.ADJ || sentence.token(d).name() == NameType.GROUP) {
                return -1;
            }
        }
        return -1;
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

    private static boolean isNameLike(Token token) {
        return token.form().codePoints().anyMatch(Character::isUpperCase)
                && token.form().codePoints().anyMatch(Character::isLetter);
    }

    /** Whether the tokens can be one name: the ends are name-like, and between them stand only such, small particles, hyphens and marks of elision. */
    private static boolean isJoined(Sentence sentence, int start, int end) {
        if (!isNameLike(sentence.token(end - 1))) {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            Token token = sentence.token(i);
            String form = token.form();
            boolean mark = form.equals("-") || form.equals("'") || form.equals("’") || form.equals(".");
            boolean particle = form.length() <= 4 && form.chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
            boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX || token.pos() == Pos.CCONJ;
            if (!isNameLike(token) && !mark && (!particle || verb || form.equals("in") || form.equals("to"))) {
                return false;
            }
        }
        return true;
    }

    private static Mention mention(Sentence sentence, int first, int last, String type) {
        Span span = sentence.token(first).span().cover(sentence.token(last - 1).span());
        int head = last - 1;
        for (int i = first; i < last; i++) {
            int up = sentence.token(i).head();
            if ((up < first || up >= last) && sentence.token(i).pos() != Pos.PUNCT) {
                head = i;
                break;
            }
        }
        String text = PlaceName.text(sentence, first, last);
        return new Mention(Mention.Kind.PLACE, new Phrase(sentence.index(), first, last, head, span, text), type, null);
    }
}
