package org.dateline.model;

import java.util.List;

/**
 * The whole corpus as a record: everything computed from claims, in a stable order.
 *
 * @param lineages which reports copy which
 * @param events what happened, by whose word
 * @param tolls how many, by whose word
 * @param control who holds what, by whose word
 */
public record Settled(List<Lineage> lineages, List<Event> events, List<Toll> tolls, List<ControlSpan> control) {
    public Settled {
        lineages = List.copyOf(lineages);
        events = List.copyOf(events);
        tolls = List.copyOf(tolls);
        control = List.copyOf(control);
    }
}
