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

    /**
     * Whether the claim stands here: the same sentence of the same report, its words at the same place. Another version may end
     * sentences elsewhere: one that holds the other whole is the same.
     */
    public boolean leadsTo(Claim claim) {
        if (!claim.kind().equals(kind) || !claim.evidence().name().equals(report)) {
            return false;
        }
        String other = claim.evidence().quote();
        int within = quote.indexOf(other);
        int around = other.indexOf(quote);
        return within >= 0 ? meets(claim, within) : around >= 0 && meets(claim, -around);
    }

    /** @param shift where the claim's sentence begins in this one */
    private boolean meets(Claim claim, int shift) {
        int start = Math.max(0, claim.anchor().start() - claim.evidence().sentence().start()) + shift;
        int end = Math.max(start + 1, claim.anchor().end() - claim.evidence().sentence().start() + shift);
        return start < offset + Math.max(1, words.length()) && offset < end;
    }
}
