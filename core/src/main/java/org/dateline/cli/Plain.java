package org.dateline.cli;

/** Words from reports made safe and short for a terminal. */
final class Plain {
    private Plain() {}

    /**
     * The text in one line: runs of blanks become one space, and characters that steer a terminal or turn the direction
     * of writing become a visible mark, so that no report can forge what a line says.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int point : text.codePoints().toArray()) {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                blank = !line.isEmpty();
                continue;
            }
            if (blank) {
                line.append(' ');
                blank = false;
            }
            line.appendCodePoint(steers(point) ? 0xFFFD : point);
        }
        return line.toString();
    }

    private static boolean steers(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }

    /** The line, cut to a number of code points with an ellipsis when it is longer; 0 or less cuts nothing. */
    static String cut(String line, int width) {
        if (width <= 0 || width(line) <= width) {
            return line;
        }
        int end = line.offsetByCodePoints(0, Math.max(0, width - 1));
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** How many columns the text takes: its code points, marks that stand over other letters not counted. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK
                        && Character.getType(point) != Character.FORMAT)
                .count();
    }

    /** "1 report", "2 reports"; the plural is given where an s does not make it. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "1 report", "2 reports". */
    static String count(long number, String one) {
        return count(number, one, one + "s");
    }
}
