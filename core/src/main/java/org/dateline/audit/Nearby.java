package org.dateline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.format.Fold;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Stance;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;

/**
 * What the record has where and when a row is: claims of its place, those of its days or the day beside them, and the events they
 * tell of. A claim that somebody denies or doubts speaks for nothing.
 */
final class Nearby {
    /** A row's point and a claim's are of one place within this distance. */
    private static final double NEAR_KILOMETRES = 20;

    private final Listed row;
    private final List<Claim> there = new ArrayList<>();
    private final List<Claim> near = new ArrayList<>();
    private final List<Event> events;
    private final Map<String, List<Claim>> claimsOf;

    /**
     * @param eventsOf the corpus' events by id
     * @param claimsOf the asserted claims of each event, by its id
     */
    Nearby(Listed row, Corpus corpus, Map<String, Event> eventsOf, Map<String, List<Claim>> claimsOf) {
        this.row = row;
        this.claimsOf = claimsOf;
        Set<Event> told = new LinkedHashSet<>();
        for (Claim claim : corpus.claims()) {
            if (claim.stance() == Stance.ASSERTED && isThere(claim.where())) {
                there.add(claim);
                if (isThen(claim.when(), 1)) {
                    near.add(claim);
                    String event = corpus.event(claim);
                    if (event != null && isThen(eventsOf.get(event).when(), 1)) {
                        told.add(eventsOf.get(event));
                    }
                }
            }
        }
        events = List.copyOf(told);
    }

    /** Claims of the row's place, of whatever day. */
    List<Claim> there() {
        return there;
    }

    /** Claims of the row's place that can be of its days, give or take one. */
    List<Claim> near() {
        return near;
    }

    /** The events that such claims tell of and that pass. */
    List<Event> events(Predicate<Event> passes) {
        return events.stream().filter(passes).toList();
    }

    /** All asserted claims of these events, wherever they place what they tell. */
    List<Claim> claims(List<Event> of) {
        return of.stream().flatMap(event -> claimsOf.getOrDefault(event.id(), List.of()).stream()).toList();
    }

    private boolean isThere(Where where) {
        if (where == null) {
            return false;
        }
        boolean named = row.place() != null
                && (Fold.of(where.name()).equals(Fold.of(row.place())) || Fold.of(where.words()).equals(Fold.of(row.place())));
        boolean point = where.lat() != null && where.precision() != Where.Precision.AREA && where.precision() != Where.Precision.COUNTRY;
        return named || point && row.lat() != null && row.lon() != null && where.kilometresTo(row.lat(), row.lon()) <= NEAR_KILOMETRES;
    }

    /** Whether something can be of the row's days, give or take some; what has no days can, as can everything when the row has none. */
    boolean isThen(When when, int days) {
        if (row.from() == null || when == null) {
            return true;
        }
        LocalDate from = row.from().minusDays(days);
        LocalDate to = (row.to() == null ? row.from() : row.to()).plusDays(days);
        return (when.to() == null || !when.to().isBefore(from)) && (when.from() == null || !when.from().isAfter(to));
    }
}
