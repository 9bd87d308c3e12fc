package org.dateline.bench;

/** Something given cannot be read; the message is a plain sentence without its full stop. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
