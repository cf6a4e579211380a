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
        assertEquals(String.join("\n", expected),
                SAMPLE.acts().stream().map(SeedActsTest::line).collect(Collectors.joining("\n")));
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
        Mandate report = act("draft/op/36").mandates().getFirst();
        assertEquals(Mandate.Type.REPORT, report.type());
        assertEquals(List.of("office/secretary-general"), report.bearers().stream().map(Thing::id).toList());
        assertEquals(List.of("body/general-assembly"), report.receivers().stream().map(Thing::id).toList());
        assertEquals(List.of("session/A/78"), report.due().sessions().stream().map(Thing::id).toList());
        assertEquals(List.of("at its seventy-eighth session"), report.due().words());
        assertEquals("the implementation of the present resolution", report.subject());
    }

    @Test
    void theParagraphOnResourcesAsksForNone() {
        List<Mandate> mandates = act("draft/op/35").mandates();
        assertEquals(List.of(Mandate.Type.TASK), mandates.stream().map(Mandate::type).toList());
        assertEquals(true, mandates.getFirst().continuation());
    }

    private static Act act(String part) {
        return SAMPLE.acts().stream().filter(a -> a.part().path().equals(part)).findFirst().orElseThrow();
    }
}
