package org.unres.network.graph;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.unres.vocabulary.Unres;

/** What a work of the network is, the most telling kind first: a treaty is an instrument too. */
public enum WorkKind {
    RESOLUTION(Unres.RESOLUTION),
    DECISION(Unres.DECISION),
    STATEMENT(Unres.PRESIDENTIAL_STATEMENT),
    DRAFT(Unres.DRAFT_RESOLUTION),
    TREATY(Unres.TREATY),
    TREATY_SERIES_ENTRY(Unres.TREATY_SERIES_ENTRY),
    INSTRUMENT(Unres.NORMATIVE_INSTRUMENT),
    DOCUMENT(Unres.DOCUMENT);

    private final Node type;

    WorkKind(Node type) {
        this.type = type;
    }

    /** The word of the exports: "treaty series entry". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static WorkKind of(Set<Node> types) {
        for (WorkKind kind : values()) {
            if (types.contains(kind.type) || (kind == INSTRUMENT && types.contains(Unres.SOFT_LAW_INSTRUMENT))) {
                return kind;
            }
        }
        return DOCUMENT;
    }
}
