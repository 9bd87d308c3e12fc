package org.dateline.read;

import java.io.IOException;

/**
 * The packed bytes of a container break off, are damaged, or unpack beyond a limit. Belongs to the stream that met it; only
 * the reader that opened that stream may catch it.
 */
final class BrokenStream extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Object owner;

    BrokenStream(Object owner, String message, Throwable cause) {
        super(message, cause);
        this.owner = owner;
    }

    boolean belongsTo(Object stream) {
        return owner == stream;
    }
}
