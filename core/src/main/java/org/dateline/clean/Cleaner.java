package org.dateline.clean;

import java.util.List;
import org.dateline.model.Report;
import org.dateline.model.Source;

/**
 * Finds the article in a source. Every non-blank stretch of the report's text is in exactly one passage. Never fails: a
 * text in which no article can be found has furniture only. Thread-safe.
 */
public interface Cleaner {
    Report clean(Source source);

    /** What dates these reports, which bear no full day, by others that do; has seen none of those yet. */
    UndatedReleases undated(List<Report> open);
}
