package org.dateline.resolve;

import org.dateline.model.Annotation;

/**
 * Finds the words that name times, places and actors, so that extraction can tell "captured Handarat" from "captured
 * three soldiers". Returns the annotation with its mentions, in text order. Thread-safe.
 */
public interface Spotter {
    Annotation spot(Annotation annotation);
}
