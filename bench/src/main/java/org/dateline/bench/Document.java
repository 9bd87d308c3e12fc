package org.dateline.bench;

import java.time.LocalDate;
import java.util.Objects;
import org.dateline.model.Span;

/**
 * What a task may see of one line of a JSON-lines set.
 *
 * @param doc the document's id
 * @param title its headline; null when not given
 * @param published its day; null when not given
 * @param text its text
 * @param event the marked event's words in UTF-16 units of {@code text}; null when none is marked
 */
record Document(String doc, String title, LocalDate published, String text, Span event) {
    Document {
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(text, "text");
    }
}
