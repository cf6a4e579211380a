package org.unres.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sees each byte, and can go away in the middle. */
public final class RawClient implements AutoCloseable {
    private final Socket socket;

    private RawClient(Socket socket) {
        this.socket = socket;
    }

    public static RawClient connected(int port) throws IOException {
        return new RawClient(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** The answer to a request that no other client would write: "GET /id/%zz". */
    public static String answer(int port, String request) throws IOException {
        try (RawClient client = connected(port)) {
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            client.socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return client.rest();
        }
    }

    /** Sends a query and does not wait for its answer. */
    public void ask(String query) throws IOException {
        byte[] body = query.getBytes(StandardCharsets.UTF_8);
        String head = "POST /unres/sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/csv\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
    }

    /** All that comes until the server closes the connection: head, chunks, trailers. */
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
