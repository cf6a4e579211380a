package org.unres.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unres.authority.Authority;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Document;
import org.unres.model.Header;
import org.unres.model.Link;
import org.unres.model.Part;
import org.unres.model.Problem;
import org.unres.model.Reading;
import org.unres.model.Source;
import org.unres.model.Span;
import org.unres.model.Symbol;

class LinkComparisonTest {
    private static Reading read(String text, String linked, String href) {
        int start = text.indexOf(linked);
        Block block = new Block(
                Block.Type.PREAMBULAR, new Part("", "pp/1"), Body.HUMAN_RIGHTS_COUNCIL, text, List.of(), List.of(),
                List.of(new Link(new Span(start, start + linked.length()), href)), Optional.empty());
        Header header = new Header(
                Body.HUMAN_RIGHTS_COUNCIL, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        Document document = new Document(
                new Symbol("A/HRC/RES/99/1"), "en", header, List.of(), List.of(block), new Source("x.xml", "text/xml", "0"));
        return new Resolver(Authority.bundled()).read(document);
    }

    @Test
    void theWordsWinOverALinkThatDisagrees() {
        Reading reading = read("Recalling its resolution 45/34 of 7 October 2020,", "45/34", "https://undocs.org/en/A/RES/45/34");
        assertEquals("A/HRC/RES/45/34", reading.citations().getFirst().targets().getFirst().id());
        Problem problem = reading.problems().getFirst();
        assertEquals(Problem.Code.LINK_DISAGREES, problem.code());
        assertTrue(problem.message().contains("A/HRC/RES/45/34") && problem.message().contains("A/RES/45/34"), problem.message());
    }

    @Test
    void agreementMakesSureWhatWasLessSure() {
        String text = "Recalling also Council resolution 45/34,";
        assertTrue(read(text, "45/34", "https://example.org/").citations().getFirst().confidence() < 1);
        Reading agreed = read(text, "45/34", "https://undocs.org/en/A/HRC/RES/45/34");
        assertEquals(1.0, agreed.citations().getFirst().confidence());
        assertEquals(List.of(), agreed.problems());
    }

    @Test
    void officialLinksDropLettersAndLeadToOneHalfOfAJointSymbol() {
        assertEquals(List.of(), read(
                "Recalling General Assembly resolution 217 A (III),", "217 A (III)", "https://undocs.org/en/A/RES/217(III)")
                .problems());
        assertEquals(List.of(), read(
                "Taking note of document A/77/277-S/2022/606,", "A/77/277-S/2022/606", "https://undocs.org/en/A/77/277")
                .problems());
        assertEquals(List.of(), read(
                "Taking note of document A/74/62-E/2019/6,", "A/74/62-E/2019/6", "https://undocs.org/A/74/62-E/2019/6")
                .problems());
        assertEquals(List.of(), read(
                "Taking note of document A/74/49,", "A/74/49", "https://undocs.org/en/A/74/49(Vol.I)").problems());
    }
}
