package org.unres.serve.network;

import java.util.Map;
import org.unres.model.Relation;

/**
 * How a picture draws a relation. The colours are those of {@code unres.css}: blue for what recalls, green for what affirms, red
 * for what asks for action; the dashes distinguish them without colours.
 *
 * @param dashes as in SVG, lengths of dashes and gaps; "none" for a line without
 */
record RelationStyle(String colour, String dashes) {
    private static final Map<Relation, RelationStyle> STYLES = Map.ofEntries(
            Map.entry(Relation.RECALLS, new RelationStyle("#1b5e93", "none")),
            Map.entry(Relation.REAFFIRMS, new RelationStyle("#1a6b3a", "9 3")),
            Map.entry(Relation.ENDORSES, new RelationStyle("#1a6b3a", "9 3 2 3")),
            Map.entry(Relation.WELCOMES, new RelationStyle("#6a3d9a", "5 3")),
            Map.entry(Relation.ACKNOWLEDGES, new RelationStyle("#6a3d9a", "5 3 2 3")),
            Map.entry(Relation.TAKES_NOTE_OF, new RelationStyle("#8a4b00", "14 4")),
            Map.entry(Relation.CONSIDERS, new RelationStyle("#8a4b00", "14 4 2 4")),
            Map.entry(Relation.BASED_ON, new RelationStyle("#b3003c", "20 2")),
            Map.entry(Relation.CALLS_FOR_ACTION_ON, new RelationStyle("#b3003c", "7 2")),
            Map.entry(Relation.CITES_AS_TEXT_SOURCE, new RelationStyle("#777777", "1 3")),
            Map.entry(Relation.CITES, new RelationStyle("#777777", "3 2")));

    static RelationStyle of(Relation relation) {
        return STYLES.get(relation);
    }
}
