package org.unres.store.dataset;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.unres.vocabulary.Unres;

/** The size of a named graph: its triples, documents and citations. */
record GraphCounts(long triples, long documents, long citations) {
    /** Counts in one pass over the index of TDB2: looking up the terms would take most of the time. */
    static GraphCounts of(DatasetGraph dataset, Node graph) {
        NodeTupleTable quads = table(dataset);
        NodeId symbol = quads.getNodeTable().getNodeIdForNode(Unres.SYMBOL);
        NodeId type = quads.getNodeTable().getNodeIdForNode(RDF.type.asNode());
        NodeId citation = quads.getNodeTable().getNodeIdForNode(Unres.CITATION);
        Set<NodeId> documents = new HashSet<>();
        long triples = 0;
        long citations = 0;
        for (Iterator<Tuple<NodeId>> found = quads.findAsNodeIds(graph, null, null, null); found.hasNext(); triples++) {
            Tuple<NodeId> quad = found.next();
            if (quad.get(2).equals(symbol)) {
                documents.add(quad.get(1));
            } else if (quad.get(2).equals(type) && quad.get(3).equals(citation)) {
                citations++;
            }
        }
        return new GraphCounts(triples, documents.size(), citations);
    }

    /** The counts by their names in {@code describe-graph.rq}. */
    Map<String, Node> values() {
        return Map.of("triples", number(triples), "documents", number(documents), "citations", number(citations));
    }

    private static NodeTupleTable table(DatasetGraph dataset) {
        DatasetGraph base = dataset instanceof DatasetGraphWrapper wrapper ? wrapper.getBase() : dataset;
        return ((DatasetGraphTDB) base).getQuadTable().getNodeTupleTable();
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(String.valueOf(count), XSDDatatype.XSDinteger);
    }
}
