package org.unres.model;

import java.util.Arrays;
import java.util.Optional;

/** The relations of a text to what it cites; {@link #term} is the local name of the property in {@code ontology/unres.ttl}. */
public enum Relation {
    CITES("cites"),
    RECALLS("recalls"),
    REAFFIRMS("reaffirms"),
    WELCOMES("welcomes"),
    TAKES_NOTE_OF("takesNoteOf"),
    CONSIDERS("considers"),
    ACKNOWLEDGES("acknowledges"),
    BASED_ON("basedOn"),
    ENDORSES("endorses"),
    CALLS_FOR_ACTION_ON("callsForActionOn"),
    CITES_AS_TEXT_SOURCE("citesAsTextSource");

    private final String term;

    Relation(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static Optional<Relation> of(String term) {
        return Arrays.stream(values()).filter(r -> r.term.equals(term)).findFirst();
    }
}
