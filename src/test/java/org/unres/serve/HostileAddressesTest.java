package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and fields as clients write them that mean well and others, and what they get. */
class HostileAddressesTest {
    @RegisterExtension
    static final TestServer server = TestServer.fixture();

    /** Slashes encoded, doubled or too many; small letters; as the United Nations' server of documents has it. */
    @ParameterizedTest
    @CsvSource({
        "/id/a/res/98/14,                     /id/A/RES/98/14",
        "/id/a/res/98/14/OP/1,                /id/A/RES/98/14/op/1",
        "/id/A/RES/98/14/,                    /id/A/RES/98/14",
        "/id/A/RES/98/%2014,                  /id/A/RES/98/14",
        "/id/s/res/9101(2042),                /id/S/RES/9101(2042)",
        "/id/S/RES/9101%20(2042),             /id/S/RES/9101(2042)",
        "/id/Body/General-Assembly,           /id/body/general-assembly",
        "/id/en/A/RES/98/14,                  /id/A/RES/98/14",
        "/A/RES/98/14,                        /id/A/RES/98/14",
        "/en/A/RES/98/14,                     /id/A/RES/98/14",
        "/a/res/98/14,                        /id/A/RES/98/14",
        "/VOC/illocution/Requests,            /voc/illocution/requests",
        "/voc/Illocution/requests,            /voc/illocution/requests",
        "/page/a/res/98/14,                   /page/A/RES/98/14",
        "/page/A/RES/98/14/,                  /page/A/RES/98/14",
        "/data/a/res/98/14.ttl,               /data/A/RES/98/14.ttl",
        "/data/a/res/98/14,                   /data/A/RES/98/14",
        "/linkset/a/res/98/14,                /linkset/A/RES/98/14",
        "/id/A%2FRES%2F98%2F14,               /id/A/RES/98/14",
        "/data/A%2fRES%2f98%2f14.nt?x=1,      /data/A/RES/98/14.nt?x=1",
        "//id//A/RES/98/14,                   /id/A/RES/98/14",
        "//evil.example/x,                    /evil.example/x",
        "/id/%2F%2Fevil.example,              /id/evil.example",
        "/def/,                               /def",
        "/dataset/,                           /dataset",
    })
    void anAliasIsMovedToTheAddress(String asked, String location) throws Exception {
        String answer = RawClient.answer(server.port(), "GET " + asked);
        assertEquals("301 " + location, status(answer) + " " + field(answer, "Location"));
        assertEquals("*", field(answer, "Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/id/%zz", "/id/%", "/id/%00", "/id/A%00", "/id/A%0d%0aX:%20y", "/id/%ff%fe", "/id/A%5CRES",
        "/id/A%252FRES%252F98%252F14", "/id/<x>",
        "/id/A/RES/98/%2e%2e/98/14", "/id/..%2f..%2fetc", "/../x", "/id/A/RES/98/14?x=%zz", "/id/A/RES/98/14?x=%ff"})
    void whatCannotBeReadIsSaidInASentence(String asked) throws Exception {
        String answer = RawClient.answer(server.port(), "GET " + asked);
        assertEquals(400, status(answer), answer);
        assertEquals("*", field(answer, "Access-Control-Allow-Origin"));
        assertEquals("nosniff", field(answer, "X-Content-Type-Options"));
        assertTrue(answer.contains("cannot be read"), answer);
        assertFalse(answer.contains("jetty") || answer.contains("<x>") || answer.contains("\tat "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/%E2%82%AC", "/id/A+RES", "/data/A/RES/98/14.xyz", "/data/A/RES/98/14.html",
        "/data/A/RES/98/14.TTL.ttl",
        "/id/A/RES/98/14.ttl", "/data/.ttl", "/id", "/evil.example/x", "/dump/x"})
    void whatIsNotThereIsNotFound(String asked) throws Exception {
        assertEquals(404, status(RawClient.answer(server.port(), "GET " + asked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/A/RES/98/./14", "/id/A/RES/97/../98/14", "/id/%41/RES/98/14", "/id/A/RES/98/14;v=1",
        "/id/A/RES/98/14?"})
    void whatIsTheSameByTheRulesOfAddressesIsTheSame(String asked) throws Exception {
        String answer = RawClient.answer(server.port(), "GET " + asked);
        assertEquals("303 /page/A/RES/98/14", status(answer) + " " + field(answer, "Location"));
    }

    @Test
    void anAddressHasAnEnd() throws Exception {
        assertEquals(414, status(RawClient.answer(server.port(), "GET /id/" + "A".repeat(9_000))));
        assertEquals(414, status(RawClient.answer(server.port(), "GET /id/" + "a/".repeat(5_000))));
        assertEquals(404, status(RawClient.answer(server.port(), "GET /id/" + "a/".repeat(200) + "a")));
        assertEquals("301 /id/", statusAndLocation("GET /id/" + "/".repeat(9_000)));
        assertEquals("301 /id/", statusAndLocation("GET /id/" + "%2F".repeat(9_000)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TEXT/TURTLE                                        | /data/A/RES/98/14.ttl",
        "text/turtle;charset=UTF-8                          | /data/A/RES/98/14.ttl",
        "text/turtle, */*;q=0                               | /data/A/RES/98/14.ttl",
        "application/ld+json;profile=\"http://x#y\"         | /data/A/RES/98/14.jsonld",
        "application/xml;q=0.9, */*;q=0.1                   | /page/A/RES/98/14",
        "text/*;q=0.5, text/turtle;q=0                      | /page/A/RES/98/14",
        "' '                                                | /page/A/RES/98/14",
    })
    void acceptIsReadWithCare(String accept, String location) throws Exception {
        assertEquals("303 " + location, statusAndLocation("GET /id/A/RES/98/14 HTTP/1.1\r\nAccept: " + accept + "\r\nX-Rest:"));
    }

    @Test
    void acceptMayComeInSeveralLines() throws Exception {
        assertEquals("303 /data/A/RES/98/14.ttl",
                statusAndLocation("GET /id/A/RES/98/14 HTTP/1.1\r\nAccept: image/png\r\nAccept: text/turtle\r\nX-Rest:"));
    }

    @ParameterizedTest
    @CsvSource({"/id/A/RES/98/14, text/html", "/data/A/RES/98/14, application/trig", "/dataset, text/turtle",
        "/def, application/ld+json"})
    void whatIsOfferedIsListedWhereNothingFits(String path, String offered) throws Exception {
        HttpResponse<String> response =
                Endpoint.send(server.endpoint().request(path.substring(1)).header("Accept", "image/png").GET());
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains(offered), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/A/RES/98/14", "page/A/RES/98/14", "data/A/RES/98/14", "data/A/RES/98/14.rdf", "data/none.ttl",
        "linkset/A/RES/98/14",
        "dataset", "def", "sitemap.xml", "id/a/res/98/14", "none", "robots.txt"})
    void headIsGetWithoutItsBody(String path) throws Exception {
        HttpResponse<String> get = server.endpoint().get(path);
        HttpResponse<String> head = Endpoint.send(server.endpoint().request(path).HEAD());
        assertEquals("", head.body());
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(fields(get), fields(head));
    }

    @Test
    void methodsAreToldWhereThereIsSomething() throws Exception {
        for (String path : List.of("id/A/RES/98/14", "data/A/RES/98/14.ttl", "linkset/A/RES/98/14", "dataset")) {
            HttpResponse<String> options = method(path, "OPTIONS");
            assertEquals(List.of(204, "GET, HEAD, OPTIONS"), List.of(options.statusCode(), field(options, "Allow")), path);
            assertEquals(List.of(405, "GET, HEAD, OPTIONS"),
                    List.of(method(path, "DELETE").statusCode(), field(method(path, "PUT"), "Allow")));
        }
        assertEquals(404, method("none", "OPTIONS").statusCode());
        assertEquals(404, method("none", "DELETE").statusCode());
    }

    @Test
    void othersMayReadEvenWhereTheyDoNotSayWhoTheyAre() throws Exception {
        for (String path : List.of("id/A/RES/98/14", "data/A/RES/98/14.ttl", "data/none.ttl", "dataset", "def",
                "unres/sparql?query=ASK%7B%7D",
                "unres/sparql?query=x")) {
            HttpResponse<String> response = server.endpoint().get(path);
            assertEquals("*", field(response, "Access-Control-Allow-Origin"), path);
            assertTrue(field(response, "Access-Control-Expose-Headers").contains("Content-Location"), path);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "If-None-Match     | \"x\", W/TAG             | 304",
        "If-None-Match     | TAG                      | 304",
        "If-None-Match     | *                        | 304",
        "If-None-Match     | \"x\"                    | 200",
        "If-None-Match     | TAGx                     | 200",
        "If-Match          | TAG                      | 200",
        "If-Match          | *                        | 200",
        "If-Match          | \"x\", TAG               | 200",
        "If-Match          | W/TAG                    | 412",
        "If-Match          | \"x\"                    | 412",
        "If-Modified-Since | yesterday                | 200",
        "If-Modified-Since | Sat, 01 Jan 2000 00:00:00 GMT | 200",
        "If-Modified-Since | Fri, 01 Jan 2100 00:00:00 GMT | 304",
        "If-Unmodified-Since | Sat, 01 Jan 2000 00:00:00 GMT | 412",
    })
    void conditionsAreKept(String field, String value, int status) throws Exception {
        String tag = field(server.endpoint().get("data/A/RES/98/14.ttl"), "ETag");
        HttpResponse<String> response =
                Endpoint.send(server.endpoint().request("data/A/RES/98/14.ttl").header(field, value.replace("TAG", tag)).GET());
        assertEquals(status, response.statusCode());
        assertEquals(tag, field(response, "ETag"));
        assertEquals(status == 200, !response.body().isEmpty());
    }

    private static String statusAndLocation(String request) throws IOException {
        String answer = RawClient.answer(server.port(), request);
        return status(answer) + " " + field(answer, "Location");
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String field(String answer, String name) {
        Matcher m = Pattern.compile("(?im)^" + name + ": ([^\\r\\n]*)").matcher(answer);
        return m.find() ? m.group(1) : "";
    }

    private static String field(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    // All but the time of the answer.
    private static Map<String, List<String>> fields(HttpResponse<?> response) {
        Map<String, List<String>> fields = new TreeMap<>();
        response.headers().map().forEach((name, values) -> fields.put(name.toLowerCase(Locale.ROOT), values));
        fields.remove("date");
        return fields;
    }

    private static HttpResponse<String> method(String path, String method) throws Exception {
        return Endpoint.send(server.endpoint().request(path).method(method, BodyPublishers.noBody()));
    }
}
