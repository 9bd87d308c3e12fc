package org.dateline.report;

/** Numbers as drawings write them. */
final class Svg {
    private Svg() {}

    /** With one decimal, or none where it is zero. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
