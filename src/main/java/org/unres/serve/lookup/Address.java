package org.unres.serve.lookup;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unres.rdf.Iris;
import org.unres.serve.http.RdfFormat;

/**
 * Where a thing of the graph is on this server: the path of {@code https://w3id.org/unres/id/A/RES/74/175} is "A/RES/74/175",
 * that of {@code https://w3id.org/unres/voc/illocution/urges} "voc/illocution/urges". Its IRI answers at {@code /id/…} or
 * {@code /voc/…}, its page at {@code /page/…}, its data at {@code /data/…}.
 */
public final class Address {
    public static final String PAGE = "/page/";
    public static final String DATA = "/data/";
    public static final String IDENTIFIER = "/id/";
    public static final String LINKSET = "/linkset/";
    public static final String ONTOLOGY = "/def";
    public static final String SPARQL = "/sparql";

    // Kinds of IRIs that are not below id/. No path below id/ begins with these words.
    public static final List<String> KINDS = List.of("voc/", "rule/", "graph/", "program/", "shape/");

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._()+&/\\[\\]-]{1,300}");

    private Address() {}

    /** The IRI of a path; empty for a path that no IRI can have. */
    public static Optional<Node> iri(String path) {
        if (!PATH.matcher(path).matches() || path.contains("..") || path.contains("//") || path.endsWith("/")) {
            return Optional.empty();
        }
        String safe = path.replace("[", "%5B").replace("]", "%5D");
        return Optional.of(NodeFactory.createURI((isKind(path) ? Iris.BASE : Iris.ID) + safe));
    }

    /** The path of an IRI below the base; empty for other IRIs, such as those of Wikidata. */
    public static Optional<String> path(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(Iris.BASE) || node.getURI().indexOf('#') >= 0) {
            return Optional.empty();
        }
        String rest = node.getURI().substring(Iris.BASE.length());
        String path = URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (isKind(path)) {
            return Optional.of(path);
        }
        return path.startsWith("id/") ? Optional.of(path.substring("id/".length())) : Optional.empty();
    }

    /** The address of an IRI on this server: "/id/A/RES/74/175", "/voc/illocution/urges". */
    public static String identifier(String path) {
        return (isKind(path) ? "/" : IDENTIFIER) + encoded(path);
    }

    /** The page of a thing, for a link: "/page/S/RES/2178(2014)". */
    public static Optional<String> page(Node node) {
        return path(node).map(p -> PAGE + encoded(p));
    }

    /** The data of a thing in a format: "/data/A/RES/74/175.ttl". */
    public static String data(String path, RdfFormat format) {
        return DATA + encoded(path) + "." + format.extension();
    }

    /** The SPARQL page with a query in it: "/sparql?query=SELECT…". */
    public static String sparql(String query) {
        return SPARQL + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** A path as it is written in a link, its slashes kept. */
    public static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(p -> URLEncoder.encode(p, StandardCharsets.UTF_8).replace("+", "%20").replace("%28", "(").replace("%29",
                        ")"))
                .collect(Collectors.joining("/"));
    }

    /** A value in the query string of a link. */
    public static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/").replace("%28", "(").replace("%29", ")");
    }

    private static boolean isKind(String path) {
        return KINDS.stream().anyMatch(path::startsWith);
    }
}
