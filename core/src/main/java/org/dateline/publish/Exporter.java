package org.dateline.publish;

import java.io.IOException;

/**
 * Writes a corpus in one format, the same bytes for the same corpus. Lines end in LF, or in CR LF where the format says
 * so; an empty corpus gives a valid empty file.
 */
public interface Exporter {
    void write(Corpus corpus, Appendable out) throws IOException;
}
