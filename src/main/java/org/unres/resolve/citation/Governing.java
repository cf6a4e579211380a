package org.unres.resolve.citation;

import org.unres.model.Relation;

/** What governs a citation: the relation, and the verb phrase as printed (empty where none governs). */
record Governing(Relation relation, String cue) {
    static final Governing NOTHING = new Governing(Relation.CITES, "");
}
