package org.dateline.read;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.Digest;

/**
 * Names for the records of one file: the key they carry when it is there and not taken, otherwise their number. Which of
 * two records with one key keeps it depends on their order in the file alone.
 */
final class Keys {
    private static final int LONGEST = 300;

    /** Parts of digests, not keys: a file may have millions. Should two collide, a record is called by its number. */
    private final Set<Long> taken = new HashSet<>();

    /** The key in one line, or the number when the key is null, blank or taken. */
    String name(String key, long number) {
        String name = key == null ? "" : key.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (!name.isEmpty() && name.length() <= LONGEST && take(name)) {
            return name;
        }
        String fallback = String.valueOf(number);
        while (!take(fallback)) {
            fallback = "no. " + fallback;
        }
        return fallback;
    }

    private boolean take(String name) {
        return taken.add(Long.parseUnsignedLong(Digest.id(name), 16));
    }
}
