package org.dateline.model;

/** What a claim says: that something was done, how many, or who holds a place. */
public sealed interface Proposition permits Act, Tally, Control {}
