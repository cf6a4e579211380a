package org.unres.serve;

import java.util.Map;
import org.unres.model.Relation;

/** The colours of relations, as in {@code unres.css}: blue for what recalls, green for what affirms, red for what asks for action. */
final class RelationColours {
    private static final String NEUTRAL = "#777777";
    private static final Map<Relation, String> COLOURS = Map.of(
            Relation.RECALLS, "#1b5e93",
            Relation.REAFFIRMS, "#1a6b3a",
            Relation.ENDORSES, "#1a6b3a",
            Relation.WELCOMES, "#6a3d9a",
            Relation.ACKNOWLEDGES, "#6a3d9a",
            Relation.TAKES_NOTE_OF, "#8a4b00",
            Relation.CONSIDERS, "#8a4b00",
            Relation.BASED_ON, "#b3003c",
            Relation.CALLS_FOR_ACTION_ON, "#b3003c");

    private RelationColours() {}

    static String of(Relation relation) {
        return COLOURS.getOrDefault(relation, NEUTRAL);
    }
}
