package org.dateline.format;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them: whatever their case, accents, hyphens and apostrophes. */
public final class Fold {
    private Fold() {}

    /** Lower case, without marks over letters; hyphens, underscores, apostrophes and blanks are one blank. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-_'’\\s]+", " ")
                .strip();
    }
}
