package org.dateline.store;

import java.util.Objects;

/**
 * What a report was coded with: the same report, lexicon and version give the same claims.
 *
 * @param lexicon digest of the lexicon
 * @param version version of Dateline
 */
public record CodingKey(String lexicon, String version) {
    public CodingKey {
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(version, "version");
    }
}
