package org.unres.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.unres.store.ExpectedAnswer;
import org.unres.store.catalogue.Catalogue;
import org.unres.store.catalogue.CatalogueQuery;

/** A running server, asked through HTTP. */
public record Endpoint(String root) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> query(String sparql) throws IOException, InterruptedException {
        return form("unres/sparql", "query", sparql);
    }

    public HttpResponse<String> form(String path, String field, String value) throws IOException, InterruptedException {
        String body = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/csv, */*;q=0.1")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String path, String turtle) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString(turtle)));
    }

    /** Every query of the catalogue against its expected answer. */
    public void answersTheCatalogue() throws IOException, InterruptedException {
        for (CatalogueQuery query : Catalogue.all()) {
            HttpResponse<String> response = query(query.bound(Map.of()).toString());
            if (response.statusCode() != 200) {
                throw new AssertionError(query.name() + ": " + response.statusCode() + " " + response.body());
            }
            ExpectedAnswer.onSample(query).ifPresent(expected -> expected.holdAgainst(response.body()));
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE);
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
