package org.unres.store.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.unres.rdf.Iris;
import org.unres.store.Store;
import org.unres.store.dataset.BundledGraph;
import org.unres.store.dataset.DocumentGraphs;
import org.unres.store.dataset.GraphLines;
import org.unres.store.dataset.StoreException;
import org.unres.store.dataset.TemporaryFolder;
import org.unres.store.load.Provenance;
import org.unres.vocabulary.Bundled;

/**
 * A release of a store in a folder: its quads in {@code unres-data.nq.gz}, the ontology in {@code unres-ontology.ttl.gz},
 * {@code manifest.json}, and {@code SHA256SUMS} over the three. The same store gives the same bytes.
 */
public final class Release {
    static final String SUMS = "SHA256SUMS";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final List<ReleaseFile> files = new ArrayList<>();

    private Release(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a release, which appears whole or not at all.
     *
     * @return its files
     * @throws StoreException if the folder has something in it already
     */
    public static List<ReleaseFile> write(Store store, Path folder) throws IOException {
        requireEmpty(folder);
        Path target = folder.toAbsolutePath().normalize();
        try (TemporaryFolder beside = new TemporaryFolder(target.resolveSibling("." + target.getFileName() + ".part"))) {
            Files.createDirectories(beside.path());
            Release release = new Release(beside.path());
            release.write(store.dataset());
            Files.move(beside.path(), target, StandardCopyOption.ATOMIC_MOVE);
            return List.copyOf(release.files);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            boolean free = Files.isDirectory(folder);
            if (free) {
                try (Stream<Path> content = Files.list(folder)) {
                    free = content.findAny().isEmpty();
                }
            }
            if (!free) {
                throw new StoreException("there is something in " + folder + " already; name a new folder for the release");
            }
        }
    }

    private void write(DatasetGraph dataset) throws IOException {
        long documents = Txn.calculateRead(dataset, () -> {
            List<Node> graphs = Iter.toList(dataset.listGraphNodes());
            graphs.sort(Comparator.comparing(Node::toString));
            files.add(ReleaseFile.write(folder, "unres-data.nq.gz", "application/n-quads", out -> quads(dataset, graphs, out)));
            return graphs.stream().filter(DocumentGraphs::isDocumentGraph).count();
        });
        files.add(ReleaseFile.write(folder, "unres-ontology.ttl.gz", "text/turtle", Release::ontology));
        files.add(ReleaseFile.write(folder, "manifest.json", "application/json",
                out -> manifest(documents, out)));
        String sums = files.stream().map(f -> f.sha256() + "  " + f.name() + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve(SUMS), sums, StandardCharsets.US_ASCII);
    }

    private static long quads(DatasetGraph dataset, List<Node> graphs, OutputStream out) throws IOException {
        long quads = 0;
        try (GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16)) {
            GraphLines lines = new GraphLines(zipped);
            for (Node graph : graphs) {
                quads += lines.write(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
            }
        }
        return quads;
    }

    // The files one after the other are Turtle too, and keep their comments.
    private static long ontology(OutputStream out) throws IOException {
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            for (BundledGraph part : List.of(BundledGraph.ONTOLOGY, BundledGraph.VOCABULARY, BundledGraph.SHAPES)) {
                for (String file : part.files()) {
                    zipped.write(("# " + file + "\n").getBytes(StandardCharsets.UTF_8));
                    try (InputStream in = Bundled.open(file)) {
                        in.transferTo(zipped);
                    }
                    zipped.write('\n');
                }
            }
        }
        return 0;
    }

    private long manifest(long documents, OutputStream out) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("title", "United Nations resolutions as an open knowledge graph");
        manifest.put("program", Provenance.program().getURI());
        manifest.put("base", Iris.BASE);
        manifest.put("licence", "https://creativecommons.org/licenses/by/4.0/");
        manifest.put("texts", "The texts of resolutions are the United Nations'.");
        manifest.put("documents", documents);
        manifest.put("files", List.copyOf(files));
        out.write(JSON.writeValueAsBytes(manifest));
        return 0;
    }
}
