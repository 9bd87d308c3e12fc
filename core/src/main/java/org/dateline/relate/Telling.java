package org.dateline.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Control;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** What one report tells of one happening: its claims about it, never empty, in reading order. */
final class Telling {
    private final List<Unit> units;
    /** Looked for once; each thread that looks finds the same. */
    private Where place;

    private When day;
    private Set<String> sides;
    private boolean sought;

    Telling(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    List<Unit> units() {
        return units;
    }

    /** Whether it makes an event: somebody says, or denies, that something happened. */
    boolean isEvent() {
        return units.stream().anyMatch(unit -> !unit.entry().event().isEmpty() && isEnough(unit));
    }

    /**
     * A bare figure makes an event only when it says that it is of one, where and when, and is not of nobody. What a report says
     * in its own voice did not happen ("no gun was found") is no denial of anybody's word, unless it says where and when.
     */
    private static boolean isEnough(Unit unit) {
        if (unit.claim().proposition() instanceof Tally tally) {
            boolean none = tally.count().max() != null && tally.count().max() == 0;
            return tally.scope() == Tally.Scope.INCIDENT && unit.isComplete() && !none;
        }
        return !unit.isDenied() || !unit.claim().isTellers() || unit.isComplete();
    }

    /** The families of its happenings; those of its parts when it has nothing else. */
    Set<String> families() {
        Set<String> families = new TreeSet<>();
        boolean bare = units.stream().allMatch(Unit::isPart);
        for (Unit unit : units) {
            if (bare || !unit.isPart()) {
                families.add(unit.entry().family());
            }
        }
        return families;
    }

    /** Whether place and day are enough to know it by. */
    boolean isCourse() {
        return units.stream()
                        .anyMatch(unit -> unit.role() == Families.Role.COURSE || unit.role() == Families.Role.SINGLE)
                && units.stream().noneMatch(unit -> unit.role() == Families.Role.HAPPENING);
    }

    /** The report it stands in. */
    String report() {
        return units.get(0).claim().evidence().report();
    }

    /** The claim that stands for it: the first that is no mere outcome. */
    Unit head() {
        return units.stream().filter(unit -> !unit.isPart()).findFirst().orElse(units.get(0));
    }

    /** The place most claims name, the closer of two named as often; null when none is known. Areas only when nothing lies in them. */
    Where place() {
        seek();
        return place;
    }

    private void seek() {
        if (!sought) {
            place = commonPlace();
            day = commonDay();
            sides = everyone();
            sought = true;
        }
    }

    private Where commonPlace() {
        List<Where> places = new ArrayList<>();
        units.stream().map(Unit::place).filter(place -> place != null).forEach(places::add);
        places.removeIf(place -> place.precision() == Where.Precision.AREA && places.stream().anyMatch(other -> other.isWithin(place)));
        Map<String, Integer> votes = new LinkedHashMap<>();
        places.forEach(place -> votes.merge(place.key(), 1, Integer::sum));
        Where best = null;
        for (Where place : places) {
            int more = best == null ? 1 : votes.get(place.key()) - votes.get(best.key());
            best = more > 0 || more == 0 && place.isWithin(best) ? place : best;
        }
        return best;
    }

    /** The country, when known. */
    String country() {
        return units.stream()
                .map(unit -> unit.claim().where())
                .filter(where -> where != null && where.country() != null)
                .map(Where::country)
                .findFirst()
                .orElse(null);
    }

    /** The day as most claims give it, the earlier text deciding; null when none is known. */
    When day() {
        seek();
        return day;
    }

    private When commonDay() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, When> days = new LinkedHashMap<>();
        for (Unit unit : units) {
            if (unit.day() != null) {
                String key = unit.day().to().toString();
                votes.merge(key, 1, Integer::sum);
                days.putIfAbsent(key, unit.day());
            }
        }
        return votes.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(best -> days.get(best.getKey()))
                .orElse(null);
    }

    /** Everyone named in it on either side, by register id where there is one. */
    Set<String> sides() {
        seek();
        return sides;
    }

    private Set<String> everyone() {
        Set<String> sides = new TreeSet<>();
        for (Unit unit : units) {
            for (ActorRef actor : actors(unit)) {
                sides.add(actor.id() != null ? actor.id() : "\"" + actor.name());
            }
        }
        return sides;
    }

    /** The name of a side, given as {@link #sides} gives it. */
    String sideName(String side) {
        return units.stream()
                .flatMap(unit -> actors(unit).stream())
                .filter(actor -> side.equals(actor.id()))
                .map(ActorRef::name)
                .findFirst()
                .orElse(side.replace("\"", ""));
    }

    /** Those of them that the register knows. */
    Set<String> registered() {
        Set<String> sides = new TreeSet<>(sides());
        sides.removeIf(side -> side.startsWith("\""));
        return sides;
    }

    private static List<ActorRef> actors(Unit unit) {
        List<ActorRef> actors = new ArrayList<>();
        if (unit.claim().proposition() instanceof Act act) {
            actors.addAll(act.actors());
            actors.addAll(act.recipients());
        } else if (unit.claim().proposition() instanceof Tally tally) {
            actors.addAll(tally.inflictedBy());
            actors.add(tally.whom().of());
        } else if (unit.claim().proposition() instanceof Control control) {
            actors.add(control.holder());
            actors.add(control.loser());
        }
        actors.removeIf(actor -> actor == null);
        return actors;
    }

    /** Its figures. */
    List<Tally> figures() {
        return units.stream()
                .filter(unit -> unit.claim().proposition() instanceof Tally)
                .map(unit -> (Tally) unit.claim().proposition())
                .toList();
    }

    /** Weapons and means, as said. */
    Set<String> means() {
        Set<String> means = new TreeSet<>();
        for (Unit unit : units) {
            if (unit.claim().proposition() instanceof Act act && act.means() != null) {
                means.add(act.means());
            }
        }
        return means;
    }
}
