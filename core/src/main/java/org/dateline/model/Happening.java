package org.dateline.model;

import java.util.List;

/**
 * Claims that are about one happening, by whomever and in whatever report.
 *
 * @param type the ontology's type that names it best
 * @param claims never empty; in order of report names and places in the text
 */
public record Happening(String type, List<Claim> claims) {
    public Happening {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a happening that nobody claims: " + type);
        }
    }
}
