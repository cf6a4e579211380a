package org.unres.serve;

/** Why the server cannot run, in a sentence that says what to do: "port 3030 is already in use; …". */
public final class ServeException extends RuntimeException {
    ServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
