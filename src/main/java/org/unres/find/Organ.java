package org.unres.find;

import java.util.List;
import org.unres.model.Body;

/**
 * Whose number it is, as far as the words before it say.
 *
 * @param bodies one for a full name, several for a short form such as "Council", none for OWN and UNSAID
 */
public record Organ(Said said, List<Body> bodies) {
    public static final Organ OWN = new Organ(Said.OWN, List.of());
    public static final Organ UNSAID = new Organ(Said.UNSAID, List.of());

    public Organ {
        bodies = List.copyOf(bodies);
    }

    /** NAMED: "Security Council resolution". BRIEF: "Council resolution". OWN: "its resolution". UNSAID: "Resolution". */
    public enum Said { NAMED, BRIEF, OWN, UNSAID }
}
