package org.unres.find;

import java.util.List;
import org.unres.model.Body;

/**
 * Whose number it is, as far as the words around it say.
 *
 * @param bodies one for a full name, several for a short form such as "Council"; for OWN the body named as the one whose
 *     resolution "its" is ("the Human Rights Council, in its resolution 21/11"), none where no such name stands there
 */
public record Organ(Said said, List<Body> bodies) {
    public static final Organ OWN = new Organ(Said.OWN, List.of());
    public static final Organ UNSAID = new Organ(Said.UNSAID, List.of());
    public static final Organ FOREIGN = new Organ(Said.FOREIGN, List.of());

    public Organ {
        bodies = List.copyOf(bodies);
    }

    /**
     * NAMED: "Security Council resolution". BRIEF: "Council resolution". OWN: "its resolution". UNSAID: "Resolution".
     * FOREIGN: words that name a body the authority does not know, "Islamic Conference resolution".
     */
    public enum Said { NAMED, BRIEF, OWN, UNSAID, FOREIGN }
}
