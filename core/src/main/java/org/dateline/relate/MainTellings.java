package org.dateline.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.SignWeights;
import org.dateline.model.Doubt;
import org.dateline.model.Join;
import org.dateline.model.Lineage;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.relate.story.PairSigns;
import org.dateline.relate.story.Story;
import org.dateline.relate.story.StoryGroups;
import org.dateline.relate.story.StoryPairs;

/** Joins what reports are mainly about, where the reports as a whole show that it is one happening. */
final class MainTellings {
    /** In fewer reports than this no word is known to be rare. */
    private static final int LEAST = 30;
    /** A report with more in it that cannot be its main happening than this share has none. */
    private static final double OTHER = 0.5;
    /** Signs worth less than this are not told to a person. */
    private static final double TELLING = 0.3;
    /** What is asked about falls short by at least this. */
    private static final double LEAST_SHORT = 0.1;
    /** Further apart than this in days nobody need be asked: the days told of, and those of printing. */
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final List<Telling> tellings;
    private final Map<String, List<Integer>> byReport = new HashMap<>();

    private final Notes notes;

    MainTellings(List<Telling> tellings, Notes notes) {
        this.tellings = tellings;
        this.notes = notes;
        for (int t = 0; t < tellings.size(); t++) {
            String report = tellings.get(t).units().get(0).claim().evidence().report();
            byReport.computeIfAbsent(report, any -> new ArrayList<>()).add(t);
        }
    }

    /** Joins the main tellings of reports whose stories are one; those of stories that are nearly one stay open. */
    void join(Collection<Story> given, List<Lineage> lineages, SignWeights weights, Groups groups, Open open) {
        List<Story> stories = Story.sorted(given.stream().distinct().toList());
        if (stories.size() < LEAST) {
            return;
        }
        StoryPairs pairs = new StoryPairs(stories, lineages);
        List<StoryPairs.Link> links = pairs.links(weights);
        int[] group = StoryGroups.of(stories.size(), links);
        int[] main = stories.stream().mapToInt(this::main).toArray();
        Map<Integer, Integer> first = new HashMap<>();
        for (int s = 0; s < group.length; s++) {
            Integer earlier = main[s] < 0 ? null : first.putIfAbsent(group[s], main[s]);
            if (earlier != null && !groups.joined(earlier, main[s])) {
                int story = s;
                notes.joined(() -> why(story, group, main, links, pairs, weights));
                groups.join(earlier, main[s]);
            }
        }
        for (StoryPairs.Link link : links) {
            if (link.weight() <= 0 && link.weight() > -StoryPairs.NEARLY && main[link.one()] >= 0 && main[link.other()] >= 0
                    && isPossible(stories.get(link.one()), stories.get(link.other()), main[link.one()], main[link.other()])) {
                open.add(main[link.one()], main[link.other()], () -> doubt(link, main, pairs.pair(link.one(), link.other()), weights));
            }
        }
    }

    /** Whether neither their days nor their places rule out that the two are one. */
    private boolean isPossible(Story one, Story other, int main, int otherMain) {
        When day = tellings.get(main).day();
        When otherDay = tellings.get(otherMain).day();
        Where place = tellings.get(main).place();
        Where otherPlace = tellings.get(otherMain).place();
        boolean printed = one.published() == null || other.published() == null
                || Math.abs(one.published() - other.published()) <= MONTH;
        boolean days = day == null || otherDay == null
                || Math.abs(day.to().toEpochDay() - otherDay.to().toEpochDay()) <= WEEK;
        return printed && days && (place == null || otherPlace == null || !place.excludes(otherPlace));
    }

    /** Why a story is of its group: its surest link to one before it. */
    private Join why(int story, int[] group, int[] main, List<StoryPairs.Link> links, StoryPairs pairs, SignWeights weights) {
        StoryPairs.Link best = null;
        for (StoryPairs.Link link : links) {
            boolean before = link.other() == story && main[link.one()] >= 0 && group[link.one()] == group[story];
            if (before && (best == null || link.weight() > best.weight())) {
                best = link;
            }
        }
        if (best == null || best.weight() <= 0) {
            int first = 0;
            while (group[first] != group[story] || main[first] < 0) {
                first++;
            }
            return Join.certain(head(main[first]), head(main[story]), "both reports are mainly about what others tell, taken together");
        }
        List<String> speaksFor = new ArrayList<>(List.of("both reports are mainly about one happening"));
        List<String> against = new ArrayList<>();
        weigh(pairs.pair(best.one(), best.other()), weights, speaksFor, against);
        return new Join(head(main[best.one()]), head(main[story]), best.weight(), 0, speaksFor, against);
    }

    private String head(int telling) {
        return tellings.get(telling).head().claim().id();
    }

    /** Puts the signs that tell to their sides; of the steps of likeness only the highest. */
    private static void weigh(StoryPairs.Pair pair, SignWeights weights, List<String> speaksFor, List<String> against) {
        for (String sign : pair.signs()) {
            double worth = weights.sum(List.of(sign));
            if (Math.abs(worth) >= TELLING && !sign.equals(PairSigns.ALWAYS)) {
                List<String> side = worth > 0 ? speaksFor : against;
                if (sign.startsWith(PairSigns.ALIKE)) {
                    side.removeIf(other -> other.startsWith(PairSigns.ALIKE));
                }
                side.add(sign);
            }
        }
    }

    /** The question to a person. */
    private Doubt doubt(StoryPairs.Link link, int[] main, StoryPairs.Pair pair, SignWeights weights) {
        List<String> speaksFor = new ArrayList<>();
        List<String> against = new ArrayList<>();
        weigh(pair, weights, speaksFor, against);
        if (speaksFor.isEmpty()) {
            speaksFor.add("rare words");
        }
        String one = tellings.get(Math.min(main[link.one()], main[link.other()])).head().claim().id();
        String other = tellings.get(Math.max(main[link.one()], main[link.other()])).head().claim().id();
        return new Doubt(one, other, Math.min(link.weight(), -LEAST_SHORT), speaksFor, against);
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
