package org.unres.resolve.cue;

import java.util.Locale;
import org.unres.model.Relation;
import org.unres.vocabulary.Table;

/** A row of {@code cues.tsv}: "takes note" and "taking note" note, and take note of what they cite. */
record CuePhrase(String finite, String participle, Later later, String illocution, Relation relation) {
    /** Where a phrase performs: YES also its participle in a later clause; NO its verb there; OPENING neither. */
    enum Later {
        YES, NO, OPENING
    }

    static CuePhrase of(Table.Row row) {
        return new CuePhrase(row.get("finite"), row.get("participle"), later(row), row.get("illocution"), relation(row));
    }

    static Later later(Table.Row row) {
        return Later.valueOf(row.get("later").toUpperCase(Locale.ROOT));
    }

    static Relation relation(Table.Row row) {
        return Relation.of(row.get("relation"))
                .orElseThrow(() -> new IllegalArgumentException("no such relation: " + row.get("relation")));
    }
}
