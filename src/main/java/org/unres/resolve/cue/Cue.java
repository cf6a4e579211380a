package org.unres.resolve.cue;

import java.util.List;
import org.unres.model.Relation;

/**
 * A verb phrase at its place in a text: "Also requests", "recalling".
 *
 * @param start in UTF-16 units of the block's text
 * @param finite whether it stands in the present ("requests") and not as a participle ("requesting")
 * @param intensifiers the words that make it stronger: "strongly", "deep"
 */
public record Cue(int start, int end, String text, boolean finite, List<String> intensifiers, CuePhrase phrase) {
    public Cue {
        intensifiers = List.copyOf(intensifiers);
    }

    public String illocution() {
        return phrase.illocution();
    }

    public Relation relation() {
        return phrase.relation();
    }
}
