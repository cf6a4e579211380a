package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unres.model.Act;
import org.unres.model.Addressee;
import org.unres.model.Body;
import org.unres.model.Mandate;
import org.unres.model.Reading;
import org.unres.model.Thing;
import org.unres.vocabulary.Table;

/** The acts of the 57 paragraphs of the bundled sample, and the report that its last paragraph asks for. */
class SeedActsTest {
    private static final Reading SAMPLE = Readings.sample();

    @Test
    void everyParagraphPerformsTheActsThatItsTextSays() {
        List<String> expected = Table.read(
                "resolve/seed-acts.tsv",
                r -> String.join(" ", r.get("part"), r.get("cue"), r.get("illocution"), r.get("addressees")));
        assertEquals(String.join("\n", expected), SAMPLE.acts().stream().map(SeedActsTest::line).collect(Collectors.joining("\n")));
        assertEquals(57, SAMPLE.acts().stream().map(Act::part).distinct().count());
    }

    private static String line(Act act) {
        String addressees = act.addressees().stream().map(Addressee::name).collect(Collectors.joining("; "));
        return String.join(" ", act.part().path(), act.cue(), act.illocution(), addressees);
    }

    @Test
    void theBodiesThatSpeakAreThoseOfTheEnactingFormulas() {
        assertEquals(Body.ECONOMIC_AND_SOCIAL_COUNCIL, act("op/1").speaker());
        assertEquals(Body.GENERAL_ASSEMBLY, act("draft/op/1").speaker());
    }

    @Test
    void theLastParagraphAsksForAReport() {
        Mandate mandate = act("draft/op/36").mandate().orElseThrow();
        Mandate.Reporting reporting = mandate.reporting().orElseThrow();
        assertEquals(List.of("office/secretary-general"), mandate.bearers().stream().map(Thing::id).toList());
        assertEquals("body/general-assembly", reporting.to().orElseThrow().id());
        assertEquals("session/A/78", reporting.session().orElseThrow().id());
        assertEquals("at its seventy-eighth session", reporting.due());
        assertEquals("the implementation of the present resolution", reporting.subject());
    }

    @Test
    void theParagraphOnResourcesAsksForNone() {
        Mandate mandate = act("draft/op/35").mandate().orElseThrow();
        assertEquals(true, mandate.continuation());
        assertEquals(true, mandate.reporting().isEmpty());
    }

    private static Act act(String part) {
        return SAMPLE.acts().stream().filter(a -> a.part().path().equals(part)).findFirst().orElseThrow();
    }
}
