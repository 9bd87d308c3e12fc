package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a report settles about its actors.
 *
 * @param day the day it was published; null when unknown
 * @param home code of the state it is about, whose army is "the army"; null when that is not certain
 * @param countries codes of the states it names
 * @param named ids of the groups it names in full
 */
public record ReportFacts(LocalDate day, String home, Set<String> countries, Set<String> named) {
    /** Nothing known. */
    public static final ReportFacts NONE = new ReportFacts(null, null, Set.of(), Set.of());

    public ReportFacts {
        countries = Set.copyOf(countries);
        named = Set.copyOf(named);
    }

    /** The same for a report about this state. */
    ReportFacts at(Nation nation) {
        return new ReportFacts(day, nation.code(), countries, named);
    }
}
