package org.dateline.relate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.dateline.lexicon.SignWeights;
import org.dateline.model.Lineage;

/** The pairs of a corpus's stories that are worth comparing, each with its signs. Thread-safe. */
public final class StoryPairs {
    /** A pair that falls short of being one by no more than this is worth asking about. */
    public static final double NEARLY = 0.7;

    private final List<Story> stories;
    private final PairSigns signs;
    private final long[] pairs;
    /** The passages that each report shares with others. */
    private final Map<String, Set<String>> passages = new HashMap<>();

    /**
     * One pair.
     *
     * @param one index of a story in the list given
     * @param other a greater index
     * @param signs what speaks for and against their being one
     */
    public record Pair(int one, int other, SortedSet<String> signs) {}

    /**
     * What a pair is worth.
     *
     * @param weight above nought for one happening
     */
    public record Link(int one, int other, double weight) {}

    /** @param stories in order of their reports' ids */
    public StoryPairs(List<Story> stories, List<Lineage> lineages) {
        this.stories = stories;
        Corpus corpus = new Corpus(stories);
        signs = new PairSigns(corpus);
        pairs = corpus.pairs();
        for (Lineage lineage : lineages) {
            for (int p = 0; p < lineage.passages().size(); p++) {
                String id = lineage.id() + " " + p;
                lineage.passages().get(p).reports()
                        .forEach(report -> passages.computeIfAbsent(report, any -> new HashSet<>()).add(id));
            }
        }
    }

    /** All pairs that share rare words or names, and are not of different times, in order. */
    public List<Pair> all() {
        return Arrays.stream(pairs).mapToObj(pair -> pair(one(pair), other(pair))).filter(Objects::nonNull).toList();
    }

    /** What the same pairs are worth; only those that can decide how the stories are grouped, or that are nearly one. */
    public List<Link> links(SignWeights weights) {
        double[] worth = Arrays.stream(pairs).parallel().mapToDouble(pair -> {
            Pair signed = pair(one(pair), other(pair));
            return signed == null ? Double.NaN : weights.sum(signed.signs());
        }).toArray();
        StoryChains chains = new StoryChains(stories.size());
        for (int p = 0; p < worth.length; p++) {
            if (worth[p] > 0) {
                chains.join(one(pairs[p]), other(pairs[p]));
            }
        }
        List<Link> links = new ArrayList<>();
        for (int p = 0; p < worth.length; p++) {
            int one = one(pairs[p]);
            int other = other(pairs[p]);
            // No join leads from one chain to another, so that links between them decide nothing.
            if (worth[p] > -NEARLY || !Double.isNaN(worth[p]) && chains.first(one) == chains.first(other)) {
                links.add(new Link(one, other, worth[p]));
            }
        }
        return links;
    }

    private static int one(long pair) {
        return (int) (pair >>> 32);
    }

    private static int other(long pair) {
        return (int) pair;
    }

    /** The pair with its signs; null when the two are of different times. */
    public Pair pair(int a, int b) {
        Story one = stories.get(a);
        Story other = stories.get(b);
        if (signs.areStrangers(one, other)) {
            return null;
        }
        Set<String> held = passages.getOrDefault(other.report(), Set.of());
        boolean copies = passages.getOrDefault(one.report(), Set.of()).stream().anyMatch(held::contains);
        return new Pair(a, b, signs.of(a, b, one, other, copies));
    }
}
