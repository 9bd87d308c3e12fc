package org.dateline.teacher.said;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Saying;
import org.dateline.model.Span;

/**
 * Compares sayings found with sayings marked: words that are source, cue or content of any, and whole sayings, which agree
 * when half of the words of both contents are shared and their sources share a word.
 */
final class SaidScore {
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String[] ROWS = {"attribution", "source", "cue", "content"};

    private final int[][] tally = new int[4][3];

    private record Words(BitSet source, BitSet cue, BitSet content) {}

    private record Pair(double overlap, int right, int found) {}

    /** Adds one article. */
    void add(String text, List<Saying> right, List<Saying> found) {
        List<Span> tokens = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find();) {
            tokens.add(new Span(m.start(), m.end()));
        }
        List<Words> gold = right.stream().map(saying -> words(tokens, saying)).toList();
        List<Words> ours = found.stream().map(saying -> words(tokens, saying)).toList();
        BitSet[] all = union(gold);
        BitSet[] mine = union(ours);
        for (int r = 0; r < 3; r++) {
            tally[r + 1][1] += all[r].cardinality();
            tally[r + 1][2] += mine[r].cardinality();
            all[r].and(mine[r]);
            tally[r + 1][0] += all[r].cardinality();
        }
        tally[0][0] += pairs(gold, ours).size();
        tally[0][1] += gold.size();
        tally[0][2] += ours.size();
    }

    /** Which of the sayings found agree with one that was marked: index of the right one and of the one found. */
    static List<int[]> agreeing(String text, List<Saying> right, List<Saying> found) {
        List<Span> tokens = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find();) {
            tokens.add(new Span(m.start(), m.end()));
        }
        return pairs(right.stream().map(s -> words(tokens, s)).toList(), found.stream().map(s -> words(tokens, s)).toList()).stream()
                .map(pair -> new int[] {pair.right, pair.found}).toList();
    }

    private static List<Pair> pairs(List<Words> gold, List<Words> ours) {
        List<Pair> options = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < ours.size(); j++) {
                Words x = gold.get(i);
                Words y = ours.get(j);
                BitSet union = (BitSet) x.content.clone();
                union.or(y.content);
                BitSet both = (BitSet) x.content.clone();
                both.and(y.content);
                boolean sources = x.source.intersects(y.source) || x.source.isEmpty() && y.source.isEmpty();
                if (sources && 2 * both.cardinality() >= union.cardinality() && !union.isEmpty()) {
                    options.add(new Pair((double) both.cardinality() / union.cardinality(), i, j));
                }
            }
        }
        options.sort(Comparator.comparingDouble(Pair::overlap).reversed().thenComparing(Pair::right).thenComparing(Pair::found));
        BitSet usedRight = new BitSet();
        BitSet usedFound = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : options) {
            if (!usedRight.get(pair.right) && !usedFound.get(pair.found)) {
                usedRight.set(pair.right);
                usedFound.set(pair.found);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static BitSet[] union(List<Words> sayings) {
        BitSet[] all = {new BitSet(), new BitSet(), new BitSet()};
        for (Words words : sayings) {
            all[0].or(words.source);
            all[1].or(words.cue);
            all[2].or(words.content);
        }
        return all;
    }

    private static Words words(List<Span> tokens, Saying saying) {
        return new Words(covered(tokens, saying.source()), covered(tokens, saying.cue()), covered(tokens, saying.content()));
    }

    private static BitSet covered(List<Span> tokens, List<Span> spans) {
        BitSet covered = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            if (spans.stream().anyMatch(token::overlaps)) {
                covered.set(i);
            }
        }
        return covered;
    }

    /** F of whole sayings, source, cue and content, in per cent. */
    double f(int row) {
        return 200.0 * tally[row][0] / Math.max(1, tally[row][1] + tally[row][2]);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (int r = 0; r < ROWS.length; r++) {
            line.append(String.format(
                    Locale.ROOT, "%s R %.1f P %.1f F %.1f  ", ROWS[r], 100.0 * tally[r][0] / Math.max(1, tally[r][1]),
                    100.0 * tally[r][0] / Math.max(1, tally[r][2]), f(r)));
        }
        return line.toString().strip();
    }
}
