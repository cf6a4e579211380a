package org.unres.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes quads in a format: N-Quads as they come, the others when all are there. The output depends on the quads alone.
 */
public final class QuadWriter {
    private QuadWriter() {}

    /** A stream that writes to {@code out} when it is finished, or before. */
    public static StreamRDF of(OutputStream out, RDFFormat format) {
        return format.getLang().equals(Lang.NQUADS) ? StreamRDFLib.writer(out) : new Collecting(out, format);
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
