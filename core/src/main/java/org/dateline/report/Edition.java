package org.dateline.report;

import java.util.Objects;

/**
 * What stands on the page besides the record.
 *
 * @param title the page's title; null for the ordinary one
 * @param version version of Dateline that writes the page
 * @param lexicon digest of the lexicon in use; null when the claims alone are to name theirs
 */
public record Edition(String title, String version, String lexicon) {
    public Edition {
        Objects.requireNonNull(version, "version");
    }
}
