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
import org.dateline.model.Join;
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
    private final Bonds bonds;
    private final SignWeights storySigns;

    /** Reads the tables in {@code settle/} that say what joins; throws a LexiconException when one is at fault. */
    public Relater(Lexicon lexicon) {
        families = new Families(lexicon);
        bonds = new Bonds(lexicon);
        storySigns = new SignWeights(lexicon, "settle/story-signs.tsv");
    }

    /**
     * The happenings that the claims are about. Claims of what is only planned, threatened, demanded or supposed are of none;
     * nor are figures for a day or a period, or words about happenings.
     *
     * @param stories what each report is mainly about, so that those mainly about one happening are joined in it by all that
     *     they tell; empty to leave that out
     */
    public Related relate(
            Collection<ReportHead> reports, Collection<Claim> claims, List<Lineage> lineages, Collection<Story> stories) {
        return relate(reports, claims, lineages, stories, new Notes(false));
    }

    /**
     * Why the same claims are joined: the evidence for each step that {@link #relate} takes, given the same. It is not kept when
     * claims are related, so that a great corpus need not carry it.
     *
     * @return by the ids of the claims; those of which people decided otherwise among them
     */
    public List<Join> joins(
            Collection<ReportHead> reports, Collection<Claim> claims, List<Lineage> lineages, Collection<Story> stories) {
        Notes notes = new Notes(true);
        relate(reports, claims, lineages, stories, notes);
        return notes.joins();
    }

    private Related relate(
            Collection<ReportHead> reports, Collection<Claim> claims, List<Lineage> lineages, Collection<Story> stories, Notes notes) {
        List<Telling> tellings = tellings(reports, claims, notes);
        Groups groups = new Groups(tellings.size());
        Copies copies = new Copies(tellings, groups, notes);
        copies.join(lineages);
        Open open = new Open();
        new Joins(tellings, groups, copies, open, notes).join();
        new MainTellings(tellings, notes).join(stories, lineages, storySigns, groups, open);
        List<Happening> happenings = units(tellings, groups, copies).values().parallelStream().map(Relater::happening).toList();
        return new Related(happenings, open.doubts(groups, notes.doubts()));
    }

    /** What belongs to each group, by its least telling, in the order of the tellings. */
    private static TreeMap<Integer, List<Unit>> units(List<Telling> tellings, Groups groups, Copies copies) {
        TreeMap<Integer, List<Unit>> units = new TreeMap<>();
        for (int t = 0; t < tellings.size(); t++) {
            for (Unit unit : tellings.get(t).units()) {
                units.computeIfAbsent(groups.root(copies.telling(unit, t)), any -> new ArrayList<>()).add(unit);
            }
        }
        return units;
    }

    private List<Telling> tellings(Collection<ReportHead> reports, Collection<Claim> claims, Notes notes) {
        Map<String, ReportHead> heads = new HashMap<>();
        reports.forEach(head -> heads.put(head.id(), head));
        List<Claim> ordered = Claim.inReadingOrder(claims);
        List<List<Claim>> byReport = new ArrayList<>();
        for (int from = 0, to = 0; from < ordered.size(); from = to) {
            String report = ordered.get(from).evidence().report();
            while (to < ordered.size() && ordered.get(to).evidence().report().equals(report)) {
                to++;
            }
            byReport.add(ordered.subList(from, to));
        }
        ReportTellings tellings = new ReportTellings(families, bonds, notes);
        return byReport.parallelStream()
                .flatMap(its -> tellings.of(its, heads.get(its.get(0).evidence().report())).stream())
                .toList();
    }

    private static Happening happening(List<Unit> units) {
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
