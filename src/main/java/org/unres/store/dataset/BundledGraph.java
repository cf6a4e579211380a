package org.unres.store.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.BundledTurtle;

/** A named graph that ships with the program, and the files of {@code ontology/} that it is made of. */
public record BundledGraph(Node name, List<String> files) {
    private static final String LINKS = "ontology/authority/links.ttl";

    public static final BundledGraph ONTOLOGY = new BundledGraph(Iris.ONTOLOGY_GRAPH,
            Stream.concat(Stream.of("ontology/unres.ttl"), Bundled.files("ontology/alignments", ".ttl").stream()).toList());
    public static final BundledGraph VOCABULARY =
            new BundledGraph(Iris.VOCABULARY_GRAPH, Bundled.files("ontology/vocabulary", ".ttl"));
    public static final BundledGraph SHAPES = new BundledGraph(Iris.SHAPES_GRAPH, List.of("ontology/shapes.ttl"));
    public static final BundledGraph AUTHORITY = new BundledGraph(Iris.AUTHORITY_GRAPH,
            Bundled.files("ontology/authority", ".ttl").stream().filter(f -> !f.equals(LINKS)).toList());
    public static final BundledGraph LINK_GRAPH = new BundledGraph(Iris.LINKS_GRAPH, List.of(LINKS));

    static final List<BundledGraph> ALL = List.of(ONTOLOGY, VOCABULARY, SHAPES, AUTHORITY, LINK_GRAPH);

    public Graph read() {
        return BundledTurtle.read(files);
    }

    String sha256() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : files) {
            try (InputStream in = Bundled.open(file)) {
                in.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return Sha256.of(all.toByteArray());
    }
}
