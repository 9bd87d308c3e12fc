package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * "killed 129 civilians (71 men, 38 women, 20 children) and injured 588 (...)", "casualties (40 killed; 182 injured)", "killed 25
 * people: 14 in Osgil and 11 in Tarsk": brackets, or the rest behind a colon, that hold nothing but counted things. The sentence is read without them, since a parser loses its way in them, and each count
 * is put back as said of the word before the bracket.
 */
final class Breakdowns {
    /** The most words that such brackets are around. */
    private static final int MOST = 40;
    /** The most words that one count has. */
    private static final int LONGEST = 6;
    private static final Set<String> BETWEEN = Set.of(",", ";", ":");
    /** "a man and a woman" are counted too. */
    private static final Set<String> NUMBERS = Set.of("CD", "DT");
    private static final int NO_NAME = NameTagger.TYPES.indexOf(NameType.NONE);

    private final String[] shown;
    private final GrammarWords words;
    private final BinaryOperator<String> lemma;
    private final List<Bracket> brackets = new ArrayList<>();

    /** Half-open ranges of tokens: the bracket with its marks, and the counts in it. */
    private record Bracket(int open, int close, List<int[]> counts, Analysis inner) {}

    private Breakdowns(String[] shown, GrammarWords words, BinaryOperator<String> lemma) {
        this.shown = shown;
        this.words = words;
        this.lemma = lemma;
    }

    /**
     * The reading of a sentence's tokens, quotation marks with their direction among them.
     *
     * @param lemma gives the lemma of a form with a tag
     */
    static Analysis analyse(String[] shown, boolean uniform, Analyser analyser, GrammarWords words, BinaryOperator<String> lemma) {
        Breakdowns breakdowns = new Breakdowns(shown, words, lemma);
        Analysis balance = uniform ? null : Balances.analyse(shown, analyser, words, lemma);
        if (balance != null) {
            return balance;
        }
        if (!uniform) {
            breakdowns.find(analyser);
        }
        return breakdowns.brackets.isEmpty() ? Tails.analyse(shown, uniform, analyser, words) : breakdowns.around(analyser);
    }

    private void find(Analyser analyser) {
        for (int open = 1; open < shown.length; open++) {
            boolean colon = shown[open].equals(":");
            int close = !isWord(open - 1) ? -1 : colon ? end(open) : shown[open].equals("(") ? close(open) : -1;
            if (close > open + 2) {
                List<int[]> counts = counts(open + 1, close);
                String[] within = Arrays.copyOfRange(shown, open + 1, close);
                Analysis inner = counts.isEmpty() ? null : analyser.analyse(within, false);
                if (inner != null && areCounts(counts, inner, open + 1)) {
                    brackets.add(new Bracket(open, colon ? close : close + 1, counts, inner));
                }
            }
        }
    }

    private int close(int open) {
        int close = open + 1;
        while (close < shown.length && close - open <= MOST && !shown[close].equals(")") && !shown[close].equals("(")) {
            close++;
        }
        return close < shown.length && shown[close].equals(")") ? close : -1;
    }

    /** "Killing 24 people: 17 women and seven men.": where what stands behind a colon ends, the sentence with it; -1 when it is too long. */
    private int end(int colon) {
        int end = shown[shown.length - 1].equals(".") ? shown.length - 1 : shown.length;
        return end - colon <= MOST ? end : -1;
    }

    /** What stands between commas, semicolons and "and", each of at least two words; empty when one has fewer, or too many. */
    private List<int[]> counts(int from, int to) {
        List<int[]> counts = new ArrayList<>();
        int first = from;
        for (int i = from; i <= to; i++) {
            if (i == to || parts(shown[i])) {
                boolean joined = i == first && i < to && i > from;
                boolean count = i - first >= 2 && i - first <= LONGEST && IntStream.range(first, i).allMatch(this::isWord);
                if (!count && !joined) {
                    return List.of();
                }
                if (count) {
                    counts.add(new int[] {first, i});
                }
                first = i + 1;
            }
        }
        return counts;
    }

    /** Two or more counts, or one of what became of people: "(12 miles)" stays as it is. */
    private boolean areCounts(List<int[]> counts, Analysis inner, int base) {
        boolean numbers = counts.stream().allMatch(count -> NUMBERS.contains(inner.tags()[count[0] - base]));
        boolean opened = shown[base - 1].equals("(");
        return numbers && (opened || counts.stream().noneMatch(count -> isFate(count[1] - 1))) && (counts.size() > 1 || isFate(counts.get(0)[1] - 1));
    }

    /** "killed", "injured": a word in small letters that ends as participles do. */
    private boolean isFate(int word) {
        return words.isParticiple(shown[word]);
    }

    /** Whether a token stands between two counts. */
    private boolean parts(String token) {
        return BETWEEN.contains(token) || words.isJoining(token);
    }

    private boolean isWord(int token) {
        return Asides.isWord(shown[token]);
    }

    private Analysis around(Analyser analyser) {
        int[] kept = IntStream.range(0, shown.length)
                .filter(i -> brackets.stream().noneMatch(bracket -> bracket.open() <= i && i < bracket.close()))
                .toArray();
        String[] rest = IntStream.of(kept).mapToObj(i -> shown[i]).toArray(String[]::new);
        Analysis plain = Tails.analyse(rest, false, analyser, words);
        Analysis all = plain.among(kept, shown.length);
        brackets.forEach(bracket -> putBack(all, bracket));
        return all;
    }

    private void putBack(Analysis all, Bracket bracket) {
        int next = bracket.counts().get(0)[1] - 1;
        for (int i = bracket.close() - 1; i >= bracket.open(); i--) {
            if (!isWord(i) || parts(shown[i])) {
                String tag = tagOf(shown[i]);
                all.set(i, tag, shown[i], next, tag.equals("CC") ? "cc" : "punct", NO_NAME);
            }
            for (int[] count : bracket.counts()) {
                next = count[0] == i ? count[1] - 1 : next;
            }
        }
        bracket.counts().forEach(count -> putBack(all, bracket, count));
    }

    /** The tag of what parts counts, or of a bracket. */
    private String tagOf(String mark) {
        return switch (mark) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "," -> ",";
            default -> words.isJoining(mark) ? "CC" : ":";
        };
    }

    private void putBack(Analysis all, Bracket bracket, int[] count) {
        int base = bracket.open() + 1;
        int last = count[1] - 1;
        int said = bracket.open() - 1;
        boolean fate = isFate(last);
        boolean noun = all.tags()[said].startsWith("NN") || all.tags()[said].equals("CD");
        int preposition = preposition(bracket, count);
        if (preposition > 0) {
            putBackPlaced(all, bracket, count, preposition);
            return;
        }
        for (int i = count[0]; i < last; i++) {
            String tag = bracket.inner().tags()[i - base];
            String label = i == count[0] ? number(tag, fate) : tag.startsWith("NN") ? "compound" : "amod";
            all.set(i, tag, bracket.inner().lemmas()[i - base], last, label, NO_NAME);
        }
        String tag = fate ? "VBN" : bracket.inner().tags()[last - base];
        String label = fate ? "acl" : noun ? "appos" : "dep";
        all.set(last, tag, fate ? lemma.apply(shown[last], tag) : bracket.inner().lemmas()[last - base], said, label, NO_NAME);
    }

    /** Index of the preposition within a count: "14 in Osgil"; -1 when there is none. */
    private static int preposition(Bracket bracket, int[] count) {
        int base = bracket.open() + 1;
        return IntStream.range(count[0] + 1, count[1] - 1).filter(i -> bracket.inner().tags()[i - base].equals("IN")).findFirst().orElse(-1);
    }

    /** "14 in Osgil", "nine boys in Teren district": the number, or whom it counts, with the place below. */
    private void putBackPlaced(Analysis all, Bracket bracket, int[] count, int preposition) {
        int base = bracket.open() + 1;
        int counted = preposition - 1;
        int place = count[1] - 1;
        for (int i = count[0]; i < count[1]; i++) {
            int head = i == counted ? bracket.open() - 1 : i < counted ? counted : i == place ? counted : place;
            String tag = bracket.inner().tags()[i - base];
            String inside = i == preposition ? "case" : tag.startsWith("NN") ? "compound" : tag.equals("DT") ? "det" : i == count[0] ? "nummod" : "amod";
            String label = i == counted ? "appos" : i == place ? "nmod" : inside;
            all.set(i, tag, bracket.inner().lemmas()[i - base], head, label, bracket.inner().names()[i - base]);
        }
    }

    /** How a count's number hangs on its last word: "40 killed", "a man", "71 men". */
    private static String number(String tag, boolean fate) {
        return fate ? "nsubj:pass" : tag.equals("DT") ? "det" : "nummod";
    }
}
