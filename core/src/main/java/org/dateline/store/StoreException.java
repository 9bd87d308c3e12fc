package org.dateline.store;

/** The ledger cannot be opened, read or written; the message is one plain sentence that names the file. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
