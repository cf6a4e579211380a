package org.unres.serve.http;

/** An error response: a status and a sentence for the error page, 404 and "This graph has nothing named …". */
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
