package org.dateline.model;

/** In what way the proposition is put. */
public enum Modality {
    ACTUAL,
    PLANNED,
    THREATENED,
    DEMANDED,
    POSSIBLE,
    HYPOTHETICAL,
    /** History told as background. */
    RECALLED
}
