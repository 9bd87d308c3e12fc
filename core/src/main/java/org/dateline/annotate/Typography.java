package org.dateline.annotate;

/** Straight quotes and dashes for the models, one character for one, so that offsets stay. */
public final class Typography {
    private Typography() {}

    /** The text so written, as long as it was. */
    public static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = switch (chars[i]) {
                case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
                case '\u201C', '\u201D', '\u00AB', '\u00BB', '\u201E' -> '"';
                case '\u00A0', '\u2007', '\u202F', '\u200B', '\uFEFF' -> ' ';
                default -> chars[i];
            };
        }
        return new String(chars);
    }
}
