package org.dateline.read;

import java.io.IOException;

/** An entry cannot be read for what it holds: told as one problem, and the reading goes on with the next entry. */
final class BadInput extends IOException {
    private static final long serialVersionUID = 1L;
    private final String place;

    BadInput(String message) {
        this("", message);
    }

    /** The place is a line, byte or record within the entry; empty for the whole of it. */
    BadInput(String place, String message) {
        super(message);
        this.place = place;
    }

    String place() {
        return place;
    }
}
