package org.dateline.model;

import java.util.Objects;

/**
 * Where a claim stands, in words that outlive its id: the id changes when a rule, the lexicon or the version does, and the
 * report's when its day is corrected.
 *
 * @param report the report's name
 * @param quote the sentence
 * @param offset where the words that claim it begin, in UTF-16 units of the sentence
 * @param words these words: an act's trigger, a tally's number; empty for none
 * @param kind "act", "tally" or "control"
 */
public record ClaimRef(String report, String quote, int offset, String words, String kind) {
    public ClaimRef {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
        if (offset < 0) {
            throw new IllegalArgumentException("before the sentence: " + offset);
        }
    }

    /** Leads back to this claim. */
    public static ClaimRef of(Claim claim) {
        Evidence evidence = claim.evidence();
        int offset = Math.max(0, claim.anchor().start() - evidence.sentence().start());
        return new ClaimRef(evidence.name(), evidence.quote(), offset, claim.trigger(), claim.kind());
    }

    /** Whether the claim stands here: the same sentence of the same report, its words at the same place. */
    public boolean leadsTo(Claim claim) {
        return claim.kind().equals(kind)
                && claim.evidence().name().equals(report)
                && claim.evidence().quote().equals(quote)
                && meets(claim);
    }

    private boolean meets(Claim claim) {
        int start = Math.max(0, claim.anchor().start() - claim.evidence().sentence().start());
        int end = Math.max(start + 1, claim.anchor().end() - claim.evidence().sentence().start());
        return start < offset + Math.max(1, words.length()) && offset < end;
    }
}
