package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that words can mean before the report is asked: a named group, or a pattern with the state it met.
 *
 * @param actor the group, or the pattern's kind with its templates as id and name
 * @param from the first day the name is used for it; null when always
 * @param common whether the name is an acronym or made of common words, so that it needs the report's support
 * @param pattern whether {@code actor} is a pattern still to be filled in
 * @param nation the state the pattern met; null when none
 * @param leaders whose name it met, by any of them in office; null when none
 */
record Sense(Actor actor, LocalDate from, boolean common, boolean pattern, Nation nation, List<Leader> leaders) {
    static Sense group(Actor actor, LocalDate from, boolean common) {
        return new Sense(actor, from, common, false, null, null);
    }

    static Sense pattern(ActorPattern pattern, ActorPattern.Fit fit) {
        Actor template = new Actor(pattern.id(), pattern.name(), pattern.kind(), null);
        return new Sense(template, null, false, true, fit.nation(), fit.leaders());
    }

    /** Whether what it means cannot be told without knowing more of the report than its day. */
    boolean needsReport() {
        return common || pattern && nation == null;
    }
}
