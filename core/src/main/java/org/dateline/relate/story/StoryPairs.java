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

/** The pairs of a corpus's stories that are worth comparing, each with its signs. */
public final class StoryPairs {
    private StoryPairs() {}

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

    /** All pairs that share rare words or names, and are not of different times, in order; the stories are in order of their reports' ids. */
    public static List<Pair> of(List<Story> stories, List<Lineage> lineages) {
        Signer signer = new Signer(stories, lineages);
        return Arrays.stream(signer.pairs).mapToObj(signer::pair).filter(Objects::nonNull).toList();
    }

    /** The same pairs with what their signs are worth, but only those that can decide how the stories are grouped. */
    public static List<Link> links(List<Story> stories, List<Lineage> lineages, SignWeights weights) {
        Signer signer = new Signer(stories, lineages);
        double[] worth = Arrays.stream(signer.pairs).parallel().mapToDouble(pair -> {
            Pair signs = signer.pair(pair);
            return signs == null ? Double.NaN : weights.sum(signs.signs());
        }).toArray();
        StoryChains chains = new StoryChains(stories.size());
        for (int p = 0; p < worth.length; p++) {
            if (worth[p] > 0) {
                chains.join(one(signer.pairs[p]), other(signer.pairs[p]));
            }
        }
        List<Link> links = new ArrayList<>();
        for (int p = 0; p < worth.length; p++) {
            int one = one(signer.pairs[p]);
            int other = other(signer.pairs[p]);
            // No join leads from one chain to another, so that links between them decide nothing.
            if (!Double.isNaN(worth[p]) && chains.first(one) == chains.first(other)) {
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

    /** Finds the signs of pairs. Thread-safe. */
    private static final class Signer {
        private final List<Story> stories;
        private final PairSigns signs;
        private final long[] pairs;
        /** The passages that each report shares with others. */
        private final Map<String, Set<String>> passages = new HashMap<>();

        Signer(List<Story> stories, List<Lineage> lineages) {
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

        /** The pair with its signs; null when the two are of different times. */
        Pair pair(long pair) {
            Story one = stories.get(one(pair));
            Story other = stories.get(other(pair));
            if (signs.areStrangers(one, other)) {
                return null;
            }
            Set<String> held = passages.getOrDefault(other.report(), Set.of());
            boolean copies = passages.getOrDefault(one.report(), Set.of()).stream().anyMatch(held::contains);
            return new Pair(one(pair), other(pair), signs.of(one(pair), other(pair), one, other, copies));
        }
    }
}
