package org.dateline.resolve.time;

/**
 * How many units: exactly, or between two numbers for vague words ("several" is 3 to 9 in the lexicon).
 *
 * @param min at least 0
 * @param max at least {@code min}
 */
record Amount(int min, int max) {
    Amount {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("not an amount: " + min + " to " + max);
        }
    }

    static Amount exactly(int number) {
        return new Amount(number, number);
    }

    /** Reads "3" or "3-9"; throws {@link NumberFormatException} otherwise. */
    static Amount parse(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? exactly(Integer.parseInt(text))
                : new Amount(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    boolean isVague() {
        return max > min;
    }
}
