package org.unres.serve.upload;

import org.apache.jena.graph.Node;
import org.unres.serve.lookup.DocumentText;
import org.unres.vocabulary.Unres;

/**
 * The counts in the report on a document.
 *
 * @param unresolved problems with references that have no target
 * @param doubtful citations below {@link CitationRow#DOUBTFUL}
 * @param unknown things cited that the store does not know
 */
record ReportCounts(long paragraphs, long notes, int citations, long unresolved, long doubtful, long unknown, int acts,
        int mandates, int remarks) {
    static ReportCounts of(DocumentText text, ReportTables rows) {
        return new ReportCounts(count(text, Unres.OPERATIVE_PARAGRAPH) + count(text, Unres.PREAMBULAR_PARAGRAPH),
                count(text, Unres.FOOTNOTE),
                rows.citations().size(),
                rows.remarks().stream().filter(ProblemGroup::areUnresolved).mapToInt(ProblemGroup::count).sum(),
                rows.citations().stream().filter(CitationRow::doubtful).count(),
                rows.citations().stream().filter(c -> c.standing().equals(ReportGraphs.NEW)).map(CitationRow::target).distinct()
                        .count(),
                rows.acts().size(), rows.mandates().size(), rows.remarks().stream().mapToInt(ProblemGroup::count).sum());
    }

    private static long count(DocumentText text, Node type) {
        return text.parts().stream().filter(p -> p.type().equals(type)).count();
    }
}
