package org.dateline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Account;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Join;

/** Why the claims of an event stand together: at each of them the step that brought it there. */
final class Steps {
    private final List<Join> joins;

    Steps(List<Join> joins) {
        this.joins = joins;
    }

    /** The event's steps, each by the claim of its two that comes later as the event's accounts print them. */
    Map<String, List<Join>> of(Event event) {
        List<String> order = event.accounts().stream().map(Account::claims).flatMap(List::stream).toList();
        Set<String> told = new HashSet<>(order);
        Map<String, Integer> place = new HashMap<>();
        order.forEach(id -> place.putIfAbsent(id, place.size()));
        Map<String, List<Join>> steps = new HashMap<>();
        for (Join join : joins) {
            if (told.contains(join.claim()) && told.contains(join.other())) {
                String later = place.get(join.claim()) > place.get(join.other()) ? join.claim() : join.other();
                steps.computeIfAbsent(later, any -> new ArrayList<>()).add(join);
            }
        }
        return steps;
    }

    /** One step in a line: with which claim, and why. */
    static String line(Join join, Claim with) {
        return "with " + Wording.id(with.id()) + " \"" + with.trigger() + "\" in " + with.evidence().name() + ": " + join.line();
    }
}
