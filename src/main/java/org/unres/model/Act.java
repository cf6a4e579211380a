package org.unres.model;

import java.util.List;

/**
 * One speech act of a clause: "requests the United Nations Office on Drugs and Crime … to provide technical assistance".
 *
 * @param number its number in its part, from 1 in text order
 * @param span the act's clause, from its cue to the next act
 * @param cue the verb phrase as printed: "Also requests"
 * @param illocution the concept of {@code ontology/vocabulary/illocution.ttl}: "requests"
 * @param strength the concept's strength, one more for an intensifier such as "strongly"
 * @param intensifiers the words that add to the strength: "strongly", "deep"
 * @param conditions qualifying phrases as printed: "upon request", "within its mandate"
 */
public record Act(
        Part part,
        int number,
        Span span,
        String cue,
        String illocution,
        int strength,
        List<String> intensifiers,
        Body speaker,
        List<Addressee> addressees,
        List<String> conditions,
        List<Mandate> mandates,
        String rule,
        double confidence) {
    public Act {
        addressees = List.copyOf(addressees);
        conditions = List.copyOf(conditions);
        intensifiers = List.copyOf(intensifiers);
        mandates = List.copyOf(mandates);
    }
}
