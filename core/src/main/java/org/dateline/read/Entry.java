package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file, or a member of a container, to be read once.
 *
 * @param name as reports found in it are called
 * @param hint its file name in lower case, without the endings of containers already opened
 * @param bytes its content
 * @param size its size; -1 when it is not known before reading
 * @param depth how many containers it stands in
 * @param expansion what the containers around it have unpacked so far
 */
record Entry(String name, String hint, PeekStream bytes, long size, int depth, Expansion expansion) {
    /** A file on disk. */
    static Entry file(String name, InputStream in, long size, Limits limits) {
        return new Entry(name, hint(name), new PeekStream(in), size, 0, new Expansion(limits));
    }

    /** What this container holds under that name. */
    Entry inner(String innerName, String innerHint, InputStream in) {
        return new Entry(innerName, hint(innerHint), new PeekStream(in), -1, depth + 1, expansion);
    }

    private static String hint(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1).toLowerCase(Locale.ROOT);
    }

    /** All of its bytes; throws when there are more than the limit, without reading on. */
    byte[] all(long limit) throws IOException {
        if (size <= limit) {
            byte[] content = bytes.readNBytes((int) limit + 1);
            if (content.length <= limit) {
                return content;
            }
        }
        String is = size > limit ? "is " + Limits.words(size) + " long, more" : "is longer";
        throw new BadInput(is + " than the " + Limits.words(limit) + " that are read as one; it was left out");
    }
}
