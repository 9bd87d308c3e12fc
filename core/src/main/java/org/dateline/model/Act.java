package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * Something done.
 *
 * @param type a type of {@code lexicon/ontology.tsv}
 * @param trigger the words that say so, as they stand in the text
 * @param triggerSpan where they stand
 * @param actors who did it; empty when not said
 * @param recipients to whom; empty when not said
 * @param means weapon or means as said; null when not said
 */
public record Act(
        String type, String trigger, Span triggerSpan, List<ActorRef> actors, List<ActorRef> recipients, String means)
        implements Proposition {
    public Act {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(triggerSpan, "triggerSpan");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
