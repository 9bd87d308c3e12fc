package org.dateline.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.Span;
import org.dateline.model.Tally;
import org.dateline.model.Where;

/**
 * Whether claims that leave something open go on about a happening that stands beside them. That nothing excludes it is
 * known already.
 */
final class Continuation {
    /** Between "a bomb" and "killed four" in one clause, in characters. */
    private static final int CLAUSE = 40;

    /** Keys of places that lie within a town the report names: too small to see two battles at a time. */
    private final Set<String> quarters = new HashSet<>();

    Continuation(List<Unit> report) {
        List<Where> towns = report.stream()
                .map(Unit::place)
                .filter(place -> place != null && place.precision() != Where.Precision.AREA)
                .distinct()
                .toList();
        for (Unit unit : report) {
            if (unit.place() != null && towns.stream().anyMatch(unit.place()::isWithin)) {
                quarters.add(unit.place().key());
            }
        }
    }

    /** In one sentence: outcomes and general words belong to what they can be outcomes of. */
    boolean inSentence(List<Unit> hosts, List<Unit> guests) {
        return takes(hosts, guests) && (areParts(guests) || isSameType(hosts, guests));
    }

    /** In a later sentence. */
    boolean goesOn(List<Unit> hosts, List<Unit> guests) {
        if (!takes(hosts, guests)) {
            return false;
        }
        if (guests.stream().anyMatch(Unit::isWide) && guests.stream().noneMatch(guest -> guest.day() != null)) {
            return false;
        }
        boolean nothingKnown = guests.stream().allMatch(guest -> guest.place() == null && guest.day() == null);
        boolean hostKnown = hosts.stream().anyMatch(host -> host.place() != null || host.day() != null);
        if (nothingKnown) {
            return hostKnown && (areParts(guests) ? areOfIncident(guests) : isTakenUp(hosts, guests));
        }
        if (sameDay(hosts, guests)) {
            return isOver(hosts) || isSameType(hosts, guests);
        }
        if (samePlace(hosts, guests)) {
            return isOver(hosts) || inQuarter(guests) || sameDoers(hosts, guests) || areDenied(guests) && sidesMeet(hosts, guests);
        }
        return inQuarter(guests) && isInPlaceOf(hosts, guests) && isSameType(hosts, guests) || isComplement(hosts, guests);
    }

    /** Whether a title or a caption, without a day of its own, is about what the story begins with. */
    boolean isHeadOf(List<Unit> hosts, List<Unit> guests) {
        boolean undated = guests.stream().noneMatch(guest -> guest.day() != null || guest.isWide());
        boolean placed = guests.stream().allMatch(guest -> guest.place() == null)
                || samePlace(hosts, guests)
                || isInPlaceOf(guests, hosts);
        return undated && placed && takes(hosts, guests) && (isSameType(hosts, guests) || areParts(guests) || isFamily(hosts, guests));
    }

    private static boolean isFamily(List<Unit> hosts, List<Unit> guests) {
        return guests.stream().allMatch(guest -> hosts.stream().anyMatch(guest::isOfFamily));
    }

    /** Whether some guest's place lies within a host's. */
    private static boolean isInPlaceOf(List<Unit> hosts, List<Unit> guests) {
        return guests.stream().anyMatch(guest -> guest.place() != null
                && hosts.stream().anyMatch(host -> host.place() != null && guest.place().isWithin(host.place())));
    }

    /** The same by the same people, one told with its place, the other with its day. */
    private static boolean isComplement(List<Unit> hosts, List<Unit> guests) {
        boolean placeFirst = noneHas(guests, Unit::place) && noneHas(hosts, Unit::day);
        boolean dayFirst = noneHas(guests, Unit::day) && noneHas(hosts, Unit::place);
        return (placeFirst || dayFirst) && isOver(hosts) && sameDoers(hosts, guests);
    }

    private static boolean noneHas(List<Unit> units, Function<Unit, Object> what) {
        return units.stream().allMatch(unit -> what.apply(unit) == null);
    }

    /** Whether a host's words stand right before the guests', in one clause: "a bomb that killed four". */
    boolean adjoin(List<Unit> hosts, List<Unit> guests) {
        Unit guest = guests.get(0);
        Span anchor = guest.claim().anchor();
        Span sentence = guest.sentence();
        for (Unit host : hosts) {
            Span words = host.claim().anchor();
            boolean before = sentence.contains(words) && sentence.contains(anchor) && words.end() <= anchor.start();
            if (before && anchor.start() - words.end() <= CLAUSE) {
                String quote = guest.claim().evidence().quote();
                String between = quote.substring(words.end() - sentence.start(), anchor.start() - sentence.start());
                return between.chars().noneMatch(c -> ",;:".indexOf(c) >= 0);
            }
        }
        return false;
    }

    /** Whether the hosts have a happening that every guest can belong to. */
    private static boolean takes(List<Unit> hosts, List<Unit> guests) {
        return hosts.stream().anyMatch(host -> !host.isPart() && guests.stream().allMatch(guest -> guest.belongsTo(host)));
    }

    private static boolean areParts(List<Unit> guests) {
        return guests.stream().allMatch(Unit::isPart);
    }

    /** "The blast", "the fighting", "denied it": the same again, or something that is over at once, or its denial. */
    private static boolean isTakenUp(List<Unit> hosts, List<Unit> guests) {
        return isOver(hosts) || isSameType(hosts, guests) || areDenied(guests);
    }

    private static boolean areDenied(List<Unit> guests) {
        return guests.stream().allMatch(Unit::isDenied);
    }

    /** A bare figure goes on about an incident only when it is of one; a count over a period never is. */
    private static boolean areOfIncident(List<Unit> guests) {
        boolean period = guests.stream().anyMatch(guest ->
                guest.claim().proposition() instanceof Tally tally && tally.scope() == Tally.Scope.PERIOD);
        return !period && guests.stream().anyMatch(guest ->
                !(guest.claim().proposition() instanceof Tally tally) || tally.scope() == Tally.Scope.INCIDENT);
    }

    private static boolean isSameType(List<Unit> hosts, List<Unit> guests) {
        return guests.stream().allMatch(guest -> hosts.stream().anyMatch(guest::isOfType));
    }

    private static boolean samePlace(List<Unit> hosts, List<Unit> guests) {
        return guests.stream().anyMatch(guest -> hosts.stream().anyMatch(guest::isAtPlaceOf));
    }

    private boolean inQuarter(List<Unit> guests) {
        return guests.stream().anyMatch(guest -> guest.place() != null && quarters.contains(guest.place().key()));
    }

    /** The same thing by or against the same people. */
    private static boolean sameDoers(List<Unit> hosts, List<Unit> guests) {
        return isSameType(hosts, guests) && sidesMeet(hosts, guests);
    }

    private static boolean sidesMeet(List<Unit> hosts, List<Unit> guests) {
        return Likeness.meet(new Telling(hosts).registered(), new Telling(guests).registered());
    }

    private static boolean sameDay(List<Unit> hosts, List<Unit> guests) {
        return guests.stream().anyMatch(guest -> guest.day() != null
                && hosts.stream().anyMatch(host -> host.day() != null && host.day().to().equals(guest.day().to())));
    }

    /** Whether it is something that is over at once, of which a report tells few. */
    private static boolean isOver(List<Unit> hosts) {
        return hosts.stream().anyMatch(host -> host.role() == Families.Role.HAPPENING);
    }
}
