package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.unres.serve.catalogue.ServeOptions;

class UnresServerTest {
    private static final List<String> STEPS = new ArrayList<>();

    @RegisterExtension
    static final TestServer server =
            TestServer.started(() -> UnresServer.start(new ServeOptions(0, Optional.empty(), List.of()), STEPS::add));

    @Test
    void answersTheCatalogue() throws Exception {
        server.endpoint().answersTheCatalogue();
    }

    @Test
    void refusesEveryWrite() throws Exception {
        PublicService.refusesEveryWrite(server.endpoint());
    }

    @Test
    void doesNotFetchFromElsewhere() throws Exception {
        PublicService.doesNotFetchFromElsewhere(server.endpoint());
    }

    @Test
    void searchesText() throws Exception {
        PublicService.searchesText(server.endpoint());
    }

    @Test
    void anEmptyFirstHalfGivesAnEmptyAnswer() throws Exception {
        HttpResponse<String> response = server.endpoint().query("PREFIX unres: <https://w3id.org/unres/def#> SELECT * "
                + "{ ?c unres:confidence ?x . ?c unres:quote ?q ; unres:start ?s FILTER (?x < 0.01) }");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(1, response.body().lines().count());
    }

    @Test
    void theQueryOfTheStartPageAnswers() throws Exception {
        HttpResponse<String> page = server.endpoint().get("");
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        String link = Jsoup.parse(page.body()).select("a[href=/queries/who-must-report]").attr("href");
        HttpResponse<String> answer = server.endpoint().get(link.substring(1));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("seventy-eighth"), answer.body());
    }

    @Test
    void saysALineAStep() {
        assertEquals(List.of("reading 1 document", "loaded 1, failed 0"), STEPS);
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            ServeOptions options = new ServeOptions(taken.getLocalPort(), Optional.empty(), List.of());
            String message = assertThrows(ServeException.class, () -> UnresServer.start(options, s -> {})).getMessage();
            assertTrue(message.startsWith("port " + taken.getLocalPort() + " is already in use"), message);
            assertTrue(message.contains("--port"), message);
        }
    }
}
