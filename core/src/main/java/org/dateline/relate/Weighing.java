package org.dateline.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Tally;

/**
 * What speaks for claims of one report going on about a happening told beside them, and what against it, in the points of
 * {@code settle/bonds.tsv}. That they can is known already ({@link Continuation}). With {@link #ENOUGH} points they are joined;
 * with {@link #ASK} or more a person is asked; with less they are of something else.
 */
final class Weighing {
    /** So many points join. */
    static final double ENOUGH = 2.5;
    /** So many points make a question to a person. */
    static final double ASK = 1;

    /** What stands between the words of a name. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

    private final Bonds bonds;
    private final List<Unit> report;
    private final List<Unit> hosts;
    private final List<Unit> guests;
    private final Unit head;
    private final Pointing pointing;
    private final List<String> signs = new ArrayList<>();

    /**
     * @param report all that the report tells, in reading order
     * @param near whether hosts and guests share a sentence
     */
    Weighing(Bonds bonds, List<Unit> report, List<Unit> hosts, List<Unit> guests, boolean near) {
        this.bonds = bonds;
        this.report = report;
        this.hosts = hosts;
        this.guests = guests;
        this.head = guests.get(0);
        this.pointing = new Pointing(bonds, guests);
        distance(near);
        kind();
        knowledge(near);
        people(near);
        words(near);
    }

    double points() {
        return bonds.sum(signs);
    }

    boolean joins() {
        return points() >= ENOUGH;
    }

    boolean isDoubt() {
        return !joins() && points() >= ASK;
    }

    /** The reasons for, or those against. */
    List<String> reasons(boolean speaksFor) {
        return signs.stream()
                .filter(sign -> bonds.sum(List.of(sign)) > 0 == speaksFor)
                .map(sign -> Reason.worth(bonds.says(sign), bonds.sum(List.of(sign))))
                .toList();
    }

    private void add(boolean holds, String sign) {
        if (holds) {
            signs.add(sign);
        }
    }

    private void distance(boolean near) {
        if (near) {
            signs.add("same sentence");
            return;
        }
        int start = head.sentence().start();
        int end = hosts.stream().mapToInt(host -> host.sentence().end()).filter(at -> at <= start).max().orElse(Integer.MIN_VALUE);
        List<Unit> between = report.stream().filter(unit -> unit.sentence().start() >= end && unit.sentence().end() <= start).toList();
        signs.add(between.isEmpty() ? "next sentence" : "near");
        add(start - end <= 1, "one paragraph");
        add(between.stream().anyMatch(this::isElsewhere), "other place");
    }

    private boolean isElsewhere(Unit unit) {
        return unit.place() != null && hosts.stream().anyMatch(host -> host.place() != null && host.place().excludes(unit.place()));
    }

    private void kind() {
        signs.add(isSameKind() ? "same kind" : "outcome");
        List<Unit> happenings = hosts.stream().filter(host -> !host.isPart()).toList();
        boolean dead = guests.stream().anyMatch(Unit::isPart);
        add(dead && !happenings.isEmpty() && happenings.stream().allMatch(host -> bonds.isBloodless(host.entry().event())), "bloodless");
        add(!happenings.isEmpty() && happenings.stream().allMatch(host -> bonds.isLasting(host.entry().family())) && guests.stream().anyMatch(this::isFound), "found");
    }

    private boolean isSameKind() {
        return guests.stream().allMatch(guest -> hosts.stream().anyMatch(guest::isOfType));
    }

    /** "60 bodies" says that the dead were found, not when and how they died. */
    private boolean isFound(Unit guest) {
        String whom = guest.claim().proposition() instanceof Tally tally ? tally.whom().words() : "";
        return bonds.has("found", guest.claim().trigger()) || bonds.has("found", whom);
    }

    private void knowledge(boolean near) {
        boolean known = hosts.stream().anyMatch(host -> host.place() != null || host.day() != null);
        add(near && !known, "unknown");
        add(hosts.stream().allMatch(host -> host.isWide() || host.place() == null) && hosts.stream().anyMatch(Unit::isWide)
                && guests.stream().anyMatch(guest -> guest.claim().where() != null && !guest.isPart()), "wide");
        add(any((guest, host) -> Figures.isSame(guest.claim(), host.claim())), "figure");
        if (near) {
            // A sentence's place and day are everybody's in it.
            return;
        }
        add(any(Unit::isAtPlaceOf), "place");
        add(!any(Unit::isAtPlaceOf) && any((guest, host) -> guest.place() != null && host.place() != null && guest.place().isWithin(host.place())), "inside");
        add(any((guest, host) -> guest.day() != null && host.day() != null && guest.day().to().equals(host.day().to())), "day");
        add(known && report.stream().noneMatch(unit -> !unit.isPart() && hosts.stream().anyMatch(unit::excludes)), "only happening");
    }

    private interface Both {
        boolean holds(Unit guest, Unit host);
    }

    private boolean any(Both both) {
        return guests.stream().anyMatch(guest -> hosts.stream().anyMatch(host -> both.holds(guest, host)));
    }

    private void people(boolean near) {
        boolean meet = Likeness.meet(names(guests), names(hosts));
        boolean strangers = !meet && Likeness.strangers(new Telling(guests), new Telling(hosts));
        add(meet, "sides");
        add(strangers, "strangers");
        add(!meet && !strangers && haveDoers(guests) && haveDoers(hosts), "other doer");
        boolean deed = guests.stream().anyMatch(guest -> guest.claim().proposition() instanceof Act act
                && !act.actors().isEmpty() && !act.recipients().isEmpty());
        add(!near && !meet && deed && !isSameKind() && !pointing.pointsBack() && !pointing.areKnown(), "whole deed");
    }

    /** Everyone named: by id, and by the longer words of the name. */
    private static Set<String> names(List<Unit> units) {
        Set<String> names = new HashSet<>();
        for (Unit unit : units) {
            for (ActorRef actor : unit.claim().actors()) {
                if (actor.id() != null) {
                    names.add(actor.id());
                }
                for (String word : BETWEEN.split(actor.name().toLowerCase(Locale.ROOT))) {
                    if (word.length() > 2) {
                        names.add("\"" + word);
                    }
                }
            }
        }
        return names;
    }

    private static boolean haveDoers(List<Unit> units) {
        return units.stream().anyMatch(unit -> unit.claim().proposition() instanceof Act act && !act.actors().isEmpty()
                || unit.claim().proposition() instanceof Tally tally && !tally.inflictedBy().isEmpty());
    }

    private void words(boolean near) {
        Around around = new Around(report, guests);
        String before = around.before(head);
        String after = around.after(head);
        String all = near ? Around.quoteBefore(head) : before;
        boolean back = pointing.pointsBack();
        add(back, "back");
        add(!back && pointing.areKnown(), "known people");
        // What opens a sentence parts all that stands in it from the ones before, not from one another.
        boolean follows = !near || hosts.stream().anyMatch(host -> host.sentence().equals(head.sentence())
                && host.claim().anchor().end() <= head.claim().anchor().start());
        add(follows && (bonds.has("before", before) || bonds.has("around", before) || bonds.has("around", after)), "apart");
        add(bonds.has("total", all) || bonds.has("total", after), "total");
        boolean counted = head.claim().proposition() instanceof Tally tally && bonds.isFurther(tally.count().words());
        add(!back && counted && any((guest, host) -> !host.isPart() && guest.isOfFamily(host)), "further");
    }
}
