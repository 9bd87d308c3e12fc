package org.dateline.model;

import java.util.Objects;

/**
 * Who holds a place, or came to or ceased to.
 *
 * @param holder who holds it; null when the text does not say
 * @param loser who does not hold it any more; null when the text does not say
 * @param status how the holder stands to the place
 * @param degree how much of the place
 * @param trigger the words that say so
 * @param triggerSpan where they stand in the report's text
 */
public record Control(ActorRef holder, ActorRef loser, Status status, Degree degree, String trigger, Span triggerSpan)
        implements Proposition {
    /** What is said of who holds the place. */
    public enum Status {
        HOLDS,
        TOOK,
        LOST,
        WITHDREW,
        CONTESTED,
        BESIEGES,
        /** A siege or encirclement ended. */
        RELIEVED,
        ENTERED,
        ADVANCED,
        /** A road or line was cut. */
        CUT,
        /** A road, crossing or corridor is open. */
        OPENED
    }

    /** How much of the named place. */
    public enum Degree {
        ALL,
        MOST,
        PART,
        BUILDING,
        UNKNOWN
    }

    public Control {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(triggerSpan, "triggerSpan");
    }
}
