package org.unres.serve.http;

/** Why a page cannot be given, with its status and a sentence for the reader: 404, "there is nothing called …". */
public final class WebException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public WebException(int status, String message) {
        super(message);
        this.status = status;
    }

    public static WebException notFound(String message) {
        return new WebException(404, message);
    }

    public int status() {
        return status;
    }
}
