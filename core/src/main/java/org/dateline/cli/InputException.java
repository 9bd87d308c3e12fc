package org.dateline.cli;

/** What the user gave cannot be used; the message is one plain sentence that names it. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
