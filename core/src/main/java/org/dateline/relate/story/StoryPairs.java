package org.dateline.relate.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
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
        List<Pair> pairs = new ArrayList<>();
        each(stories, lineages, pairs::add);
        return pairs;
    }

    /** Hands over the same pairs one by one, so that they need not be kept. */
    public static void each(List<Story> stories, List<Lineage> lineages, Consumer<Pair> taker) {
        Corpus corpus = new Corpus(stories);
        PairSigns signs = new PairSigns(corpus);
        Map<String, Set<String>> passages = new HashMap<>();
        for (Lineage lineage : lineages) {
            for (int p = 0; p < lineage.passages().size(); p++) {
                String id = lineage.id() + " " + p;
                lineage.passages().get(p).reports().forEach(report -> passages.computeIfAbsent(report, any -> new HashSet<>()).add(id));
            }
        }
        corpus.pairs((a, b) -> {
            Story one = stories.get(a);
            Story other = stories.get(b);
            if (signs.areStrangers(one, other)) {
                return;
            }
            Set<String> held = passages.getOrDefault(other.report(), Set.of());
            boolean copies = passages.getOrDefault(one.report(), Set.of()).stream().anyMatch(held::contains);
            taker.accept(new Pair(a, b, signs.of(a, b, one, other, copies)));
        });
    }
}
