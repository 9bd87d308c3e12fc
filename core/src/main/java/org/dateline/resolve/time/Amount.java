package org.dateline.resolve.time;

/**
 * How many units: exactly, or between two numbers for vague words ("several" is 3 to 9 in the lexicon).
 *
 * @param min at least 0
 * @param max at least {@code min}
 * @param literal the number that the words say if taken literally, 2 for "a couple"; null when they say none
 */
record Amount(int min, int max, Integer literal) {
    Amount {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("not an amount: " + min + " to " + max);
        }
    }

    static Amount exactly(int number) {
        return new Amount(number, number, number);
    }

    /** Reads "3", "3-9" or, with what is said literally, "2-3~2"; throws {@link NumberFormatException} otherwise. */
    static Amount parse(String text) {
        int tilde = text.indexOf('~');
        String range = tilde < 0 ? text : text.substring(0, tilde);
        int dash = range.indexOf('-');
        return dash < 0
                ? exactly(Integer.parseInt(range))
                : new Amount(
                        Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)),
                        tilde < 0 ? null : Integer.valueOf(text.substring(tilde + 1)));
    }

    boolean isVague() {
        return max > min;
    }
}
