package org.dateline.model;

/** The places of a draft that hold words still to be resolved. */
public enum Slot {
    /** Who did it, who holds it. */
    ACTOR,
    /** To whom it was done; the people or things counted. */
    RECIPIENT,
    /** Who lost a place. */
    LOSER,
    MEANS,
    PLACE,
    TIME
}
