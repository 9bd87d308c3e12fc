package org.dateline.teacher.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.lineage.LineageFinder;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.relate.story.Story;
import org.dateline.relate.story.StoryGroups;
import org.dateline.relate.story.StoryPairs;

/** Learns what speaks for and against two reports being mainly about one happening, from reports whose incidents are known. */
final class StoryLessons {
    private static final double STEP = 0.1;
    private static final double SHRINK = 0.001;
    private static final int ROUNDS = 30;

    /** The sign that every pair has. */
    private static final String ALWAYS = "a pair";
    /** The mean over all pairs of a group falls below that of its nearest: what is added so that groups find together. */
    private static final double LENIENT = 1.5;

    private final List<Story> stories = new ArrayList<>();
    private final Map<String, String> incidentOf = new HashMap<>();
    private final LineageFinder finder = new LineageFinder();

    void add(Report report, Story story, String incident) {
        stories.add(story);
        incidentOf.put(story.report(), incident);
        finder.add(report);
    }

    boolean isEmpty() {
        return stories.isEmpty();
    }

    /** Trains on all pairs; {@code say} is told how well pairs and groups come out on folds not learnt from. */
    Map<String, Double> train(int folds, Consumer<String> say) {
        stories.sort(Comparator.comparing(Story::report));
        List<Lineage> lineages = finder.find();
        List<StoryPairs.Pair> pairs = new StoryPairs(stories, lineages).all();
        say.accept(pairs.size() + " pairs compared, of which " + pairs.stream().filter(this::isOne).count() + " are of one incident");
        for (double more : new double[] {0, LENIENT / 2, LENIENT, LENIENT * 1.5}) {
            double[] sums = new double[2];
            for (int fold = 0; fold < folds; fold++) {
                int held = fold;
                Map<String, Double> weights = learn(pairs.stream()
                        .filter(pair -> fold(pair.one(), folds) != held && fold(pair.other(), folds) != held).toList());
                weights.merge(ALWAYS, more, Double::sum);
                double[] score = score(pairs, weights, held, folds);
                sums[0] += score[0] / stories.size();
                sums[1] += score[1] / stories.size();
            }
            say.accept(String.format(Locale.ROOT, "groups, on folds not learnt from, %+.1f: B-cubed precision %.3f recall %.3f F %.3f",
                    more, sums[0], sums[1], 2 * sums[0] * sums[1] / (sums[0] + sums[1])));
        }
        Map<String, Double> weights = learn(pairs);
        weights.merge(ALWAYS, LENIENT, Double::sum);
        return weights;
    }

    private int fold(int story, int folds) {
        return Math.floorMod(incidentOf.get(stories.get(story).report()).hashCode() * 31, folds);
    }

    private boolean isOne(StoryPairs.Pair pair) {
        return incident(pair.one()).equals(incident(pair.other()));
    }

    private String incident(int story) {
        return incidentOf.get(stories.get(story).report());
    }

    private Map<String, Double> learn(List<StoryPairs.Pair> pairs) {
        Map<String, double[]> weights = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (StoryPairs.Pair pair : pairs) {
                double sum = pair.signs().stream().mapToDouble(sign -> weights.containsKey(sign) ? weights.get(sign)[0] : 0).sum();
                double miss = (isOne(pair) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (String sign : pair.signs()) {
                    double[] weight = weights.computeIfAbsent(sign, any -> new double[2]);
                    double gradient = miss - SHRINK * weight[0];
                    weight[1] += gradient * gradient;
                    weight[0] += STEP * gradient / Math.sqrt(weight[1] + 1e-8);
                }
            }
        }
        Map<String, Double> learnt = new TreeMap<>();
        weights.forEach((sign, weight) -> learnt.put(sign, weight[0]));
        return learnt;
    }

    /** Sums of B-cubed precision and recall over the stories of one fold, grouped among all. */
    private double[] score(List<StoryPairs.Pair> pairs, Map<String, Double> weights, int held, int folds) {
        List<StoryPairs.Link> links = pairs.stream()
                .map(pair -> new StoryPairs.Link(pair.one(), pair.other(),
                        pair.signs().stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum()))
                .toList();
        int[] group = StoryGroups.of(stories.size(), links);
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        Map<String, Set<Integer>> incidents = new HashMap<>();
        for (int s = 0; s < group.length; s++) {
            groups.computeIfAbsent(group[s], any -> new HashSet<>()).add(s);
            incidents.computeIfAbsent(incident(s), any -> new HashSet<>()).add(s);
        }
        double[] result = new double[2];
        for (int s = 0; s < group.length; s++) {
            if (fold(s, folds) == held) {
                Set<Integer> both = new HashSet<>(groups.get(group[s]));
                both.retainAll(incidents.get(incident(s)));
                result[0] += both.size() / (double) groups.get(group[s]).size();
                result[1] += both.size() / (double) incidents.get(incident(s)).size();
            }
        }
        return result;
    }
}
