package org.dateline.store;

import java.util.Objects;
import org.dateline.model.Passage;

/**
 * A passage that holds the words searched for.
 *
 * @param report id of the report
 * @param name the report's name
 * @param passage the passage
 * @param text the report's text at the passage
 */
public record Hit(String report, String name, Passage passage, String text) {
    public Hit {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(text, "text");
    }
}
