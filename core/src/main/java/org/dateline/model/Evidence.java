package org.dateline.model;

import java.util.Objects;

/**
 * Where a claim stands.
 *
 * @param report id of the report
 * @param name the report's name
 * @param sentence the sentence's span in the report's text
 * @param quote the report's text at that span
 */
public record Evidence(String report, String name, Span sentence, String quote) {
    public Evidence {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sentence, "sentence");
        if (quote.length() != sentence.length()) {
            throw new IllegalArgumentException("the quote does not fill its span: \"" + quote + "\" at " + sentence);
        }
    }
}
