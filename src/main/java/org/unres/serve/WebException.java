package org.unres.serve;

/** Why a page cannot be given, with its status and a sentence for the reader: 404, "there is nothing called …". */
final class WebException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    WebException(int status, String message) {
        super(message);
        this.status = status;
    }

    static WebException notFound(String message) {
        return new WebException(404, message);
    }

    int status() {
        return status;
    }
}
