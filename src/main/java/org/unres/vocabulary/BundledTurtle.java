package org.unres.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files that ship with the program, as graphs: "ontology/unres.ttl". */
public final class BundledTurtle {
    private static final String BASE = "https://w3id.org/unres/";
    // Names, shapes and graphs are made of the same files.
    private static final Map<String, Graph> PARSED = new ConcurrentHashMap<>();

    private BundledTurtle() {}

    /**
     * The triples of these files, in one graph.
     *
     * @throws IllegalStateException naming the file and line of what cannot be read
     */
    public static Graph read(List<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> PARSED.computeIfAbsent(file, BundledTurtle::parse).find().forEachRemaining(graph::add));
        return graph;
    }

    private static Graph parse(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Bundled.open(file)) {
            RDFParser.source(in)
                    .base(BASE)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
            return graph;
        } catch (RiotException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
