package org.dateline.read;

/** How much the containers of one file have unpacked so far. */
final class Expansion {
    /** Below this even a page of blanks is harmless, and small files compress at odd ratios. */
    private static final long FREE = 4L * 1024 * 1024;

    private final Limits limits;
    private long total;

    Expansion(Limits limits) {
        this.limits = limits;
    }

    /** Counts bytes that came out of a member; throws when the file or the member has unpacked too far. */
    void add(long bytes, Object member, long packed, long unpacked) throws BrokenStream {
        total += bytes;
        if (total > limits.expanded()) {
            throw new BrokenStream(this, "unpacks to more than " + Limits.words(limits.expanded()), null);
        }
        if (unpacked > FREE && unpacked / limits.ratio() > Math.max(1, packed)) {
            throw new BrokenStream(member, "unpacks to more than " + limits.ratio() + " times its size", null);
        }
    }
}
