package org.dateline.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.SignWeights;
import org.dateline.model.Lineage;
import org.dateline.model.Where;
import org.dateline.relate.story.Story;
import org.dateline.relate.story.StoryGroups;
import org.dateline.relate.story.StoryPairs;

/** Joins what reports are mainly about, where the reports as a whole show that it is one happening. */
final class MainTellings {
    /** In fewer reports than this no word is known to be rare. */
    private static final int LEAST = 30;
    /** A report with more in it that cannot be its main happening than this share has none. */
    private static final double OTHER = 0.5;

    private final List<Telling> tellings;
    private final Map<String, List<Integer>> byReport = new HashMap<>();

    MainTellings(List<Telling> tellings) {
        this.tellings = tellings;
        for (int t = 0; t < tellings.size(); t++) {
            String report = tellings.get(t).units().get(0).claim().evidence().report();
            byReport.computeIfAbsent(report, any -> new ArrayList<>()).add(t);
        }
    }

    /** Joins the main tellings of reports whose stories are one. */
    void join(Collection<Story> given, List<Lineage> lineages, SignWeights weights, Groups groups) {
        List<Story> stories = Story.sorted(given.stream().distinct().toList());
        if (stories.size() < LEAST) {
            return;
        }
        List<StoryPairs.Link> links = StoryPairs.links(stories, lineages, weights);
        int[] group = StoryGroups.of(stories.size(), links);
        Map<Integer, Integer> first = new HashMap<>();
        for (int s = 0; s < group.length; s++) {
            int main = main(stories.get(s));
            Integer earlier = main < 0 ? null : first.putIfAbsent(group[s], main);
            if (earlier != null) {
                groups.join(earlier, main);
            }
        }
    }

    /** The telling that most of the claims of a report's brief belong to; -1 when it has none, or tells of too much else. */
    private int main(Story story) {
        Set<String> claims = new HashSet<>(story.brief().claims());
        int best = -1;
        long most = 0;
        for (int t : byReport.getOrDefault(story.report(), List.of())) {
            long its = tellings.get(t).units().stream().filter(unit -> claims.contains(unit.claim().id())).count();
            if (its > most) {
                best = t;
                most = its;
            }
        }
        return best >= 0 && isMain(best, story) ? best : -1;
    }

    /** Whether the report does not tell mostly of what happened in other provinces. */
    private boolean isMain(int main, Story story) {
        Where place = tellings.get(main).place();
        int all = 0;
        int others = 0;
        for (int t : byReport.get(story.report())) {
            for (Unit unit : tellings.get(t).units()) {
                all++;
                others += place != null && isElsewhere(place, unit.place()) ? 1 : 0;
            }
        }
        return others <= OTHER * all;
    }

    private static boolean isElsewhere(Where one, Where other) {
        boolean known = other != null && !one.within().isEmpty() && !other.within().isEmpty();
        return known && one.excludes(other) && !area(one).equals(area(other));
    }

    /** The widest area below the country. */
    private static String area(Where where) {
        int depth = where.within().size();
        return depth == 1 ? where.name() : where.within().get(depth - 2);
    }
}
