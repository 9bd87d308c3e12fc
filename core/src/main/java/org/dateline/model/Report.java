package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One article as found in its source: the text that all offsets count in, and what each part of it is.
 *
 * @param id {@link Source#id()}
 * @param name {@link Source#name()}
 * @param text the whole text: for plain text the decoded file, for HTML the page's words; nothing is cut away
 * @param alignment leads from offsets in {@code text} back to the source's content
 * @param metadata outlet, url, title and day, from the sidecar, the file or the page itself, in this order
 * @param byline who wrote it, as said; null when not said
 * @param dateline null when there is none
 * @param credits agencies and reporters credited anywhere in the text
 * @param language ISO 639-1 code of the body's language; null when it cannot be told
 * @param digest SHA-256 of the bytes as read
 * @param passages all of the text's non-blank stretches, in order, without overlap
 */
public record Report(
        String id,
        String name,
        String text,
        Alignment alignment,
        Metadata metadata,
        String byline,
        Dateline dateline,
        List<Credit> credits,
        String language,
        String digest,
        List<Passage> passages) {
    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(digest, "digest");
        credits = List.copyOf(credits);
        passages = List.copyOf(passages);
        int last = 0;
        for (Passage passage : passages) {
            if (passage.span().start() < last || passage.span().end() > text.length()) {
                throw new IllegalArgumentException(name + ": passage out of order or beyond the text: " + passage);
            }
            last = passage.span().end();
        }
    }

    /** The day the report was published; null when nothing says so. */
    public LocalDate published() {
        return metadata.published();
    }

    /** The agency whose text this is, by dateline or credit; null when none is named. */
    public String agency() {
        if (dateline != null && dateline.agency() != null) {
            return dateline.agency();
        }
        return credits.stream()
                .filter(credit -> credit.kind() == Credit.Kind.AGENCY)
                .map(Credit::name)
                .findFirst()
                .orElse(null);
    }
}
