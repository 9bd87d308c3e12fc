package org.dateline.annotate;

import org.dateline.model.Annotation;
import org.dateline.model.Report;

/**
 * Reads a report as language: returns its sentences with tokens, tree and names, and the stretches in quotation marks,
 * without mentions. Sentences are empty for a report without readable passages. Implementations are thread-safe.
 */
public interface Annotator {
    Annotation annotate(Report report);
}
