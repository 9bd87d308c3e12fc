package org.dateline.resolve.place;

/**
 * A piece of a sign together with its hash, so that the hash of a sign is put together from those of its pieces without
 * writing the sign down. The hash of a text is the same however it is cut into pieces.
 */
final class SignText {
    /** Odd, so that no letter is lost however long the text. */
    private static final long FACTOR = 0x5851F42D4C957F2DL;

    final String text;
    final long hash;
    /** What the hash of a text before this one is multiplied by. */
    final long power;

    SignText(String text) {
        long sum = 0;
        long factor = 1;
        for (int i = 0; i < text.length(); i++) {
            sum = sum * FACTOR + text.charAt(i);
            factor *= FACTOR;
        }
        this.text = text;
        this.hash = sum;
        this.power = factor;
    }

    /** The hash of a text of which only the hash is known, with this one behind it. */
    long after(long before) {
        return before * power + hash;
    }

    /** The hash of a text, a comma and this one. */
    long afterComma(long before) {
        return after(before * FACTOR + ',');
    }

    @Override
    public String toString() {
        return text;
    }
}
