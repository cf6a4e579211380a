package org.unres.resolve;

import org.unres.model.Relation;

/**
 * A verb phrase at its place in a text: "Also requests", "recalling".
 *
 * @param start in UTF-16 units of the block's text
 * @param finite whether it stands in the present ("requests") and not as a participle ("requesting")
 * @param intensified whether an intensifier stands with it ("strongly")
 */
record Cue(int start, int end, String text, boolean finite, boolean intensified, CuePhrase phrase) {
    String illocution() {
        return phrase.illocution();
    }

    Relation relation() {
        return phrase.relation();
    }
}
