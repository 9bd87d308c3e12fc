package org.dateline.model;

import java.util.Objects;

/**
 * What made a claim.
 *
 * @param rule id of the rule that fired
 * @param lexicon digest of the lexicon it came from
 * @param version version of Dateline
 */
public record Derivation(String rule, String lexicon, String version) {
    public Derivation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(version, "version");
    }
}
