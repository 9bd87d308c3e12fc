package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Claim;
import org.dateline.model.Echo;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Happening;
import org.dateline.model.Lineage;
import org.dateline.model.ReportHead;
import org.dateline.model.Settled;
import org.dateline.model.Toll;

/** Makes events, tolls and control of claims that have been related. Thread-safe. */
public final class Reconciler {
    private final Lexicon lexicon;
    private final Additions additions;
    private final Set<String> people;
    private final Reasons reasons;
    private final Sides sides;
    private final Fates fates;
    private final Courses courses;
    private final Responsibility responsibility;
    private final Implied implied;

    /**
     * Reads {@code actors/kinds.tsv}, where there is one, to tell states from their opponents, {@code en/people.tsv} to tell
     * "residents" from a name, {@code settle/sides.tsv}, where there is one, and the other tables of {@code settle/}; throws a LexiconException when a table is at fault.
     */
    public Reconciler(Lexicon lexicon) {
        this.lexicon = lexicon;
        additions = new Additions(lexicon);
        reasons = new Reasons(lexicon);
        sides = new Sides(lexicon, reasons);
        fates = new Fates(lexicon);
        courses = new Courses(lexicon);
        responsibility = new Responsibility(lexicon, reasons, sides);
        implied = new Implied(lexicon);
        people = new TreeSet<>();
        for (Table.Row row : lexicon.table("en/people.tsv").rows()) {
            people.add(row.get("word"));
            people.add(row.get("plural"));
        }
    }

    /** The record of these claims; the same whatever the order of what is given, but for the happenings' own order. */
    public Settled reconcile(
            Collection<ReportHead> reports,
            Collection<Claim> claims,
            List<Lineage> lineages,
            List<Happening> happenings) {
        List<Claim> ordered = Claim.inReadingOrder(claims);
        Map<String, String> eventOf = new HashMap<>();
        for (Happening happening : happenings) {
            String event = Events.id(happening);
            happening.claims().forEach(claim -> eventOf.put(claim.id(), event));
        }
        Origins origins = new Origins(reports, lineages, ordered, people, eventOf, sides);
        List<Toll> tolls = new Tolls(reasons, origins, additions, fates, eventOf).tolls(ordered);
        Map<String, List<Toll>> tollsOf = tolls.stream()
                .filter(toll -> toll.event() != null)
                .collect(Collectors.groupingBy(Toll::event));
        Map<String, List<Toll>> fatesOf = fatesOf(tolls);
        Events maker = new Events(reasons, origins, sides, courses, responsibility, implied, ordered);
        List<Event> events = new ArrayList<>(happenings.parallelStream().map(happening -> {
            String id = eventOf.get(happening.claims().get(0).id());
            return maker.event(id, happening, tollsOf.getOrDefault(id, List.of()), fatesOf.getOrDefault(id, List.of()));
        }).toList());
        events.sort(worthReadingFirst());
        Holders holders = new Holders(lexicon, ordered);
        return new Settled(lineages, events, tolls, new ControlSpans(origins, holders, new HolderFindings(reasons, origins, sides)).spans(ordered));
    }

    /**
     * What several reports that do not copy each other quote, or count, by the word of one speaker: computed when it is asked for.
     *
     * @param settled the record of the same claims
     */
    public List<Echo> echoes(Collection<ReportHead> reports, Collection<Claim> claims, Settled settled) {
        Map<String, String> eventOf = new HashMap<>();
        settled.events().forEach(event -> event.accounts().forEach(account -> account.claims().forEach(id -> eventOf.put(id, event.id()))));
        return new Origins(reports, settled.lineages(), Claim.inReadingOrder(claims), people, eventOf, sides).echoes();
    }

    /** Tolls of what became of people whom an event's toll counts, by that event. */
    private static Map<String, List<Toll>> fatesOf(List<Toll> tolls) {
        Map<String, Toll> byId = tolls.stream().collect(Collectors.toMap(Toll::id, toll -> toll, (one, other) -> one));
        Map<String, List<Toll>> fates = new HashMap<>();
        for (Toll toll : tolls) {
            Toll whole = byId.get(toll.partOf());
            if (whole != null && whole.event() != null && !whole.measure().equals(toll.measure())) {
                fates.computeIfAbsent(whole.event(), any -> new ArrayList<>()).add(toll);
            }
        }
        return fates;
    }

    /** Those that accounts differ on, then those with more origins; last what has neither place nor day. */
    private static Comparator<Event> worthReadingFirst() {
        return Comparator.comparing((Event event) -> event.where() == null && event.when() == null)
                .thenComparing(event -> event.findings().stream().noneMatch(Reconciler::isDifference))
                .thenComparing(event -> -event.origins());
    }

    private static boolean isDifference(Finding finding) {
        return finding.verdict() != Finding.Verdict.AGREED && finding.verdict() != Finding.Verdict.SINGLE_ORIGIN;
    }
}
