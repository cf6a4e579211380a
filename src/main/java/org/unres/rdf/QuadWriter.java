package org.unres.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.unres.model.Reading;

/**
 * Writes documents in a format: N-Quads as they come, the others when all are there. The output depends on the documents
 * and their order alone.
 */
public final class QuadWriter {
    private final OutputStream out;
    private final String base;
    private final Optional<Collecting> collected;

    /**
     * @param base the root of the data's IRIs, see {@link Rebase}
     * @throws IllegalArgumentException if it is none
     */
    public QuadWriter(OutputStream out, RDFFormat format, String base) {
        this.out = out;
        this.base = base;
        this.collected = format.getLang().equals(Lang.NQUADS) ? Optional.empty() : Optional.of(new Collecting(out, format));
        Rebase.to(base, new NQuads());
    }

    /** Maps a document, on any thread; it is written where the result is run, on one thread. */
    public Runnable map(Reading reading) {
        NQuads bytes = new NQuads();
        List<Quad> quads = new ArrayList<>();
        StreamRDF into = collected.isEmpty() ? bytes : new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
        ReadingMapper.write(reading, Rebase.to(base, into));
        return collected.<Runnable>map(c -> () -> quads.forEach(c::quad)).orElse(() -> bytes.writeTo(out));
    }

    /** Writes the documents of a format that is written as a whole. */
    public void finish() {
        collected.ifPresent(Collecting::finish);
    }

    private static final class Collecting extends StreamRDFBase {
        private final OutputStream out;
        private final RDFFormat format;
        private final Set<Quad> quads = new LinkedHashSet<>();

        Collecting(OutputStream out, RDFFormat format) {
            this.out = out;
            this.format = format;
        }

        @Override
        public void quad(Quad quad) {
            quads.add(quad);
        }

        @Override
        public void finish() {
            List<Quad> ordered = new ArrayList<>(quads);
            ordered.sort(Comparator.comparing(Quad::toString));
            if (format.getLang().equals(Lang.TURTLE)) {
                Graph graph = GraphFactory.createDefaultGraph();
                Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
                ordered.forEach(q -> graph.add(q.asTriple()));
                RDFDataMgr.write(out, graph, format);
            } else {
                DatasetGraph dataset = DatasetGraphFactory.create();
                Prefixes.ALL.forEach(dataset.prefixes()::add);
                ordered.forEach(dataset::add);
                RDFDataMgr.write(out, dataset, format);
            }
        }
    }
}
