package org.unres.serve;

import org.apache.jena.graph.Node;
import org.unres.vocabulary.Unres;

/**
 * How many there are of each thing in the report of a document.
 *
 * @param unresolved remarks on what could not be told
 * @param doubtful citations below {@link TriedCitation#DOUBTFUL}
 * @param unknown things cited that the store does not know
 */
record TriedCounts(long paragraphs, long notes, int citations, long unresolved, long doubtful, long unknown, int acts, int mandates, int remarks) {
    static TriedCounts of(DocumentText text, TriedRows rows) {
        return new TriedCounts(count(text, Unres.OPERATIVE_PARAGRAPH) + count(text, Unres.PREAMBULAR_PARAGRAPH), count(text, Unres.FOOTNOTE),
                rows.citations().size(), rows.remarks().stream().filter(TriedRemarks::areUnresolved).mapToInt(TriedRemarks::count).sum(),
                rows.citations().stream().filter(TriedCitation::doubtful).count(),
                rows.citations().stream().filter(c -> c.standing().equals(TriedGraphs.NEW)).map(TriedCitation::target).distinct().count(),
                rows.acts().size(), rows.mandates().size(), rows.remarks().stream().mapToInt(TriedRemarks::count).sum());
    }

    private static long count(DocumentText text, Node type) {
        return text.parts().stream().filter(p -> p.type().equals(type)).count();
    }
}
