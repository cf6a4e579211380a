package org.unres.resolve;

import org.unres.model.Relation;
import org.unres.vocabulary.Table;

/** A row of {@code cues.tsv}: "takes note" and "taking note" note, and take note of what they cite. */
record CuePhrase(String finite, String participle, boolean later, String illocution, Relation relation) {
    static CuePhrase of(Table.Row row) {
        Relation relation = Relation.of(row.get("relation"))
                .orElseThrow(() -> new IllegalArgumentException("no such relation: " + row.get("relation")));
        return new CuePhrase(
                row.get("finite"), row.get("participle"), row.get("later").equals("yes"), row.get("illocution"), relation);
    }
}
