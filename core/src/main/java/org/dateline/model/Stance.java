package org.dateline.model;

/** Whether the claim's holder says that the proposition is so. */
public enum Stance {
    ASSERTED,
    DENIED,
    DOUBTED
}
