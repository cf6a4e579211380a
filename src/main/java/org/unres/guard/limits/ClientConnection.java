package org.unres.guard.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/** The connection of a client that waits for an answer, checked while nothing is written to it. */
public final class ClientConnection {
    private final Request request;
    private final EndPoint endPoint;
    private boolean readAhead;

    private ClientConnection(Request request) {
        this.request = request;
        this.endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    }

    public static ClientConnection of(HttpServletRequest request) {
        return new ClientConnection(ServletContextRequest.getServletContextRequest(request));
    }

    /** True if the client has closed its side. Jetty itself does not look before it reads the next request. */
    boolean isGone() {
        if (readAhead || !endPoint.isOpen()) {
            return !endPoint.isOpen();
        }
        ByteBuffer one = BufferUtil.allocate(1);
        try {
            int read = endPoint.fill(one);
            readAhead = read > 0;
            return read < 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Cuts the client off, so that it does not take what it has for a whole answer. */
    void close() {
        endPoint.close();
    }

    // What was read belongs to a next request that was sent too early; such a client must send it again.
    void done() {
        if (readAhead) {
            Request.addCompletionListener(request, failure -> endPoint.close());
        }
    }
}
