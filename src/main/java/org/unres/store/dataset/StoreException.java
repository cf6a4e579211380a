package org.unres.store.dataset;

/** Says why a store cannot be used and what to do: no such folder, in use by another program. */
public final class StoreException extends RuntimeException {
    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
