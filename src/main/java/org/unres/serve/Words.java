package org.unres.serve;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The words behind a thing, for its page: the text of a paragraph, or the passage for which a citation is said. A template takes a
 * list of none or one.
 */
record Words(List<PartText> text, List<Said> said) {
    static final Words NONE = new Words(List.of(), List.of());

    /** A passage with the paragraph in which it stands. */
    record Said(Passage passage, Linked paragraph) {}

    /** The caller holds the transaction. */
    static Words of(Node thing, Labels labels) {
        return new Words(PartText.of(thing, labels).stream().toList(), Passage.of(thing, labels.triples())
                .map(p -> new Said(p, labels.linked(p.part()))).stream().toList());
    }
}
