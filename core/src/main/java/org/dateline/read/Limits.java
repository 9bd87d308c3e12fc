package org.dateline.read;

/**
 * What one file may cost. All sizes are in bytes and at least 1.
 *
 * @param report the longest text, page, JSON line or web-archive record that is taken for one report
 * @param document the largest file that must be held as a whole: PDF, feed
 * @param expanded how much the containers of one file may unpack to, all levels added up
 * @param ratio how many times its packed size a member may unpack to; looked at after the first 4 MB
 * @param members how many members an archive may have
 * @param depth how many containers may stand one within the other
 */
public record Limits(long report, long document, long expanded, int ratio, int members, int depth) {
    private static final long MB = 1024L * 1024;

    /** Generous for news reports: no article comes near, and a web archive of several gigabytes still passes. */
    public static final Limits DEFAULT = new Limits(16 * MB, 128 * MB, 16 * 1024 * MB, 200, 100_000, 4);

    public Limits {
        if (report < 1 || document < 1 || expanded < 1 || ratio < 1 || members < 1 || depth < 1) {
            throw new IllegalArgumentException("limits are at least 1: " + report + ", " + document + ", " + expanded + ", "
                    + ratio + ", " + members + ", " + depth);
        }
        if (report > Integer.MAX_VALUE / 4 || document > Integer.MAX_VALUE / 4) {
            throw new IllegalArgumentException("what is held in memory is below 512 MB: " + report + ", " + document);
        }
    }

    /** A size as a person reads it: "16 MB". */
    static String words(long bytes) {
        if (bytes >= 1024 * MB) {
            return bytes / (1024 * MB) + " GB";
        }
        return bytes >= MB ? bytes / MB + " MB" : bytes >= 1024 ? bytes / 1024 + " KB" : bytes + " bytes";
    }
}
