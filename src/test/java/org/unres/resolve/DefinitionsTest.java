package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unres.model.Body;
import org.unres.model.Mention;
import org.unres.model.Reading;
import org.unres.resolve.citation.Rules;

/** Short forms that a document defines for itself. */
class DefinitionsTest {
    @Test
    void aFormInBracketsStandsForTheNameBefore() {
        assertEquals(
                List.of("treaty/42146 the Convention", "body/international-committee-of-the-red-cross Committee"),
                defined("Recalling the United Nations Convention against Corruption (hereinafter “the Convention”),",
                        "Calls upon States parties to the Convention to cooperate with the International Committee of the Red Cross (the Committee) and the Government of the Sudan (TFG);",
                        "Notes that the Convention on the Rights of the Child and the Committee are named elsewhere, and TFG;"));
    }

    @Test
    void aFormDefinedAgainStandsForNothing() {
        assertEquals(
                List.of(),
                defined("Recalling the United Nations Convention against Corruption (the Instrument),",
                        "Recalling the Convention on the Rights of the Child (the Instrument),",
                        "Calls upon States parties to the Instrument to cooperate;"));
    }

    @Test
    void aNameThatGoesOnIsAnother() {
        assertEquals(
                List.of(),
                defined("Recalling the United Nations Convention against Corruption (the Convention),",
                        "Notes the Convention of the Parties and Convention Hall;"));
    }

    private static List<String> defined(String... texts) {
        Reading reading = Readings.of(Body.GENERAL_ASSEMBLY, "op", List.of(texts));
        return reading.mentions().stream()
                .filter(m -> m.rule().equals(Rules.DEFINED_NAME))
                .map(m -> id(m) + " " + (m.quote().equals("Convention") ? "the Convention" : m.quote()))
                .toList();
    }

    private static String id(Mention mention) {
        return mention instanceof org.unres.model.Citation c
                ? c.targets().getFirst().id()
                : ((org.unres.model.Entity) mention).thing().id();
    }
}
