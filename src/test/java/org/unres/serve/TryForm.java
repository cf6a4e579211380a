package org.unres.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.unres.serve.upload.TryPage;

/** The form of {@code /try} as a browser sends it to a server. */
public record TryForm(String server) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> file(String name, byte[] document, String as) throws IOException, InterruptedException {
        return CLIENT.send(request(name, document, Map.of("as", as, "text", "")), BodyHandlers.ofString());
    }

    public HttpResponse<String> text(String text, String as) throws IOException, InterruptedException {
        return fields(Map.of("as", as, "text", text));
    }

    /** As the page of a document sends it again. */
    public HttpResponse<String> given(String encoded, String name, String as) throws IOException, InterruptedException {
        return fields(Map.of("as", as, "given", encoded, "name", name));
    }

    HttpResponse<String> fields(Map<String, String> fields) throws IOException, InterruptedException {
        return CLIENT.send(request("", new byte[0], fields), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofString());
    }

    /** A browser sends the field of the file also where none was chosen. */
    public HttpRequest request(String name, byte[] document, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new TreeMap<>(fields).forEach((field, value) -> body
                .writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name.replace("\"", "%22")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(document);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(server + TryPage.PATH))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }
}
