package org.unres.serve.thing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.unres.serve.lookup.Labels;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.Passage;

/**
 * The text that a thing is based on: the text of a paragraph, or the passage of a citation or act. Each list has at most one
 * element, as templates need it.
 */
public record EvidenceText(List<PartText> text, List<Said> said) {
    static final EvidenceText NONE = new EvidenceText(List.of(), List.of());

    /** A passage with the paragraph in which it stands. */
    record Said(Passage passage, NamedLink paragraph) {}

    /** Must be called in a transaction. */
    static EvidenceText of(Node thing, Labels labels) {
        return new EvidenceText(PartText.of(thing, labels).stream().toList(), Passage.of(thing, labels.triples())
                .map(p -> new Said(p, labels.linked(p.part()))).stream().toList());
    }
}
