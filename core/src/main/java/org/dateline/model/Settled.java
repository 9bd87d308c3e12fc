package org.dateline.model;

import java.util.List;

/**
 * The whole corpus as a record: everything computed from claims, in a stable order.
 *
 * @param lineages which reports copy which
 * @param events what happened, by whose word
 * @param tolls how many, by whose word
 * @param control who holds what, by whose word
 * @param doubts pairs of happenings that may be one and were left apart, the likeliest first
 */
public record Settled(
        List<Lineage> lineages, List<Event> events, List<Toll> tolls, List<ControlSpan> control, List<Doubt> doubts) {
    public Settled {
        lineages = List.copyOf(lineages);
        events = List.copyOf(events);
        tolls = List.copyOf(tolls);
        control = List.copyOf(control);
        doubts = List.copyOf(doubts);
    }

    /** Without doubts. */
    public Settled(List<Lineage> lineages, List<Event> events, List<Toll> tolls, List<ControlSpan> control) {
        this(lineages, events, tolls, control, List.of());
    }

    /** The same with these doubts. */
    public Settled with(List<Doubt> doubts) {
        return new Settled(lineages, events, tolls, control, doubts);
    }
}
