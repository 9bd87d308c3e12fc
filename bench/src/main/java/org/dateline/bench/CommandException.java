package org.dateline.bench;

/** The command line is not understood; the message is a plain sentence without its full stop. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
