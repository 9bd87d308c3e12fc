package org.dateline.resolve.time;

/** On which side of the report its verb puts what is told. */
public enum Tense {
    PAST,
    /** Also headlines: "Rebels take town on Sunday" looks back all the same. */
    PRESENT,
    FUTURE,
    /** There is no verb to ask. */
    UNKNOWN
}
