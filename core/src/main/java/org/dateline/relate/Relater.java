package org.dateline.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.SignWeights;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Happening;
import org.dateline.model.Lineage;
import org.dateline.model.Modality;
import org.dateline.model.ReportHead;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.relate.story.Story;

/** Joins claims into happenings, the same whatever the claims' order; a claim given twice counts once. Thread-safe. */
public final class Relater {
    private final Families families;
    private final SignWeights storySigns;

    /** Reads {@code settle/families.tsv} and {@code settle/story-signs.tsv}; throws a LexiconException when one is at fault. */
    public Relater(Lexicon lexicon) {
        families = new Families(lexicon);
        storySigns = new SignWeights(lexicon, "settle/story-signs.tsv");
    }

    /**
     * The happenings that the claims are about, in order of their first claim. Claims of what is only planned, threatened,
     * demanded or supposed are of none; nor are figures for a day or a period, or words about happenings.
     */
    public List<Happening> relate(Collection<ReportHead> reports, Collection<Claim> claims, List<Lineage> lineages) {
        return relate(reports, claims, lineages, List.of());
    }

    /**
     * The same, and reports that are mainly about one happening joined in it by all that they tell.
     *
     * @param stories what each report is mainly about; empty to leave that out
     */
    public List<Happening> relate(
            Collection<ReportHead> reports, Collection<Claim> claims, List<Lineage> lineages, Collection<Story> stories) {
        List<Telling> tellings = tellings(reports, claims);
        Groups groups = new Groups(tellings.size());
        new Copies(tellings).join(lineages, groups);
        Likeness likeness = new Likeness(tellings);
        joinBy(tellings, groups, Relater::placeAndDay, (one, other, alone) -> atOnePlace(likeness, one, other, alone));
        joinBy(tellings, groups, Relater::dayAndNumber, Relater::byNumber);
        new MainTellings(tellings).join(stories, lineages, storySigns, groups);
        List<Happening> happenings = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            happenings.add(happening(group.stream().map(tellings::get).toList()));
        }
        return happenings;
    }

    private List<Telling> tellings(Collection<ReportHead> reports, Collection<Claim> claims) {
        Map<String, ReportHead> heads = new HashMap<>();
        reports.forEach(head -> heads.put(head.id(), head));
        List<Claim> ordered = claims.stream().sorted(Claim.READING_ORDER).distinct().toList();
        Wholes wholes = new Wholes(families, ordered);
        TreeMap<String, List<Unit>> byReport = new TreeMap<>();
        for (Claim claim : ordered) {
            ReportHead head = heads.get(claim.evidence().report());
            Unit unit = new Unit(claim, families.entry(claim), head != null && head.isHeadline(claim.anchor()));
            if (isOfAHappening(unit) && !wholes.covers(unit)) {
                String key = claim.evidence().name() + "\n" + claim.evidence().report();
                byReport.computeIfAbsent(key, any -> new ArrayList<>()).add(unit);
            }
        }
        return byReport.values().stream()
                .flatMap(units -> Teller.tell(units).stream())
                .filter(Telling::isEvent)
                .toList();
    }

    private static boolean isOfAHappening(Unit unit) {
        Modality modality = unit.claim().modality();
        boolean real = modality == Modality.ACTUAL || modality == Modality.RECALLED;
        return real && unit.role() != Families.Role.WORD && unit.role() != Families.Role.STATE;
    }

    /** Judges a pair of tellings of two reports; {@code alone} when each report has but one telling that could be meant. */
    private interface Judge {
        boolean same(Telling one, Telling other, boolean alone);
    }

    /** Judges the pairs that share a key, and no others. */
    private static void joinBy(
            List<Telling> tellings, Groups groups, Function<Telling, List<String>> keys, Judge judge) {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        for (int t = 0; t < tellings.size(); t++) {
            for (String key : keys.apply(tellings.get(t))) {
                blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(t);
            }
        }
        blocks.values().forEach(block -> judge(block, tellings, groups, judge));
    }

    private static void judge(List<Integer> block, List<Telling> tellings, Groups groups, Judge judge) {
        Map<String, Integer> perReport = new HashMap<>();
        block.forEach(t -> perReport.merge(report(tellings.get(t)), 1, Integer::sum));
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                Telling one = tellings.get(block.get(i));
                Telling other = tellings.get(block.get(j));
                boolean alone = perReport.get(report(one)) == 1 && perReport.get(report(other)) == 1;
                if (!report(one).equals(report(other)) && judge.same(one, other, alone)) {
                    groups.join(block.get(i), block.get(j));
                }
            }
        }
    }

    private static String report(Telling telling) {
        return telling.units().get(0).claim().evidence().report();
    }

    private static List<String> placeAndDay(Telling telling) {
        Where place = telling.place();
        When day = telling.day();
        if (place == null || day == null || isWide(place)) {
            return List.of();
        }
        return telling.families().stream()
                .map(family -> family + "\n" + place.key() + "\n" + day.to())
                .toList();
    }

    /** A province sees many happenings a day. */
    private static boolean isWide(Where place) {
        boolean area = place.precision() == Where.Precision.AREA || place.precision() == Where.Precision.CONTEXT;
        return area && place.within().size() < 2;
    }

    private static boolean atOnePlace(Likeness likeness, Telling one, Telling other, boolean alone) {
        if (Unit.differ(one.country(), other.country())) {
            return false;
        }
        if (one.isCourse() && other.isCourse()) {
            return !Likeness.strangers(one, other);
        }
        return likeness.signs(one, other) >= (alone ? Likeness.ENOUGH : Likeness.ENOUGH + 1);
    }

    /** For tellings that do not name the place closely: "48 pilgrims abducted", on one day. */
    private static List<String> dayAndNumber(Telling telling) {
        When day = telling.day();
        if (day == null) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String family : telling.families()) {
            for (Tally figure : telling.figures()) {
                Count count = figure.count();
                if (count.min() != null && count.min() >= Likeness.TELLING_NUMBER && count.bound() == Count.Bound.EXACT) {
                    keys.add(family + "\n" + day.to() + "\n" + figure.measure() + "\n" + count.min());
                }
            }
        }
        return keys.stream().distinct().toList();
    }

    private static boolean byNumber(Telling one, Telling other, boolean alone) {
        boolean apart = one.place() != null && other.place() != null && one.place().excludes(other.place());
        return alone && !apart && !Unit.differ(one.country(), other.country()) && Likeness.meet(one.sides(), other.sides());
    }

    private static Happening happening(List<Telling> tellings) {
        List<Unit> units = tellings.stream().flatMap(telling -> telling.units().stream()).toList();
        List<Unit> happenings = units.stream().filter(unit -> !unit.isPart()).toList();
        List<Unit> namers = happenings.isEmpty() ? units : happenings;
        // What was denied in other words does not name what was said.
        Map<String, Integer> votes = votes(namers.stream().filter(unit -> !unit.isDenied()).toList());
        String type = (votes.isEmpty() ? votes(namers) : votes).entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .orElseThrow(() -> new IllegalStateException("a telling of nothing"))
                .getKey();
        List<Claim> claims = units.stream().map(Unit::claim).sorted(Claim.READING_ORDER).toList();
        return new Happening(type, claims);
    }

    private static Map<String, Integer> votes(List<Unit> units) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Unit unit : units) {
            if (!unit.entry().event().isEmpty()) {
                // An act names the type; a figure or a change of hands only implies it.
                votes.merge(unit.entry().event(), unit.claim().kind().equals("act") ? 2 : 1, Integer::sum);
            }
        }
        return votes;
    }
}
