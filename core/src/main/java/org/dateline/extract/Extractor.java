package org.dateline.extract;

import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Draft;

/**
 * Finds what a report's sentences claim. Returns drafts in text order, empty when nothing is claimed. Thread-safe.
 */
public interface Extractor {
    List<Draft> extract(Annotation annotation);
}
