package org.unres.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Part;

/**
 * A language is a folder: {@code src/test/resources/org/unres/language/eo/} has one shape of numbers, one organ and the months of
 * Esperanto, and no line of Java knows it. The sentence is made up.
 */
class SecondLanguageTest {
    private static final Language ESPERANTO = Language.of("eo").orElseThrow();

    @Test
    void findsACitationByThreeTables() {
        String text = "Memorante rezolucio 74/175 de 18 decembro 2019 de la Ĝenerala Asembleo pri teknika helpo,";
        Block block = new Block(Block.Type.PREAMBULAR, new Part("", "pp/1"), Body.SECURITY_COUNCIL, text, List.of(), List.of(),
                List.of(), Optional.empty());

        List<Reference> found = new ReferenceFinder(ESPERANTO, Authority.bundled(ESPERANTO)).find(block);

        Reference.Numbered number = assertInstanceOf(Reference.Numbered.class, found.getFirst());
        assertEquals("rezolucio 74/175 de 18 decembro 2019", text.substring(number.start(), number.end()));
        assertEquals("A/RES/74/175", number.readings().getFirst().symbol().value());
        assertEquals(List.of(Body.GENERAL_ASSEMBLY), number.organ().bodies());
        assertEquals(Optional.of(LocalDate.of(2019, 12, 18)), number.date());
    }

    @Test
    void whatTheFolderLacksIsNotFound() {
        String text = "Recalling its resolution 74/175 of 18 December 2019 and the Charter of the United Nations,";
        Block block = new Block(Block.Type.PREAMBULAR, new Part("", "pp/1"), Body.SECURITY_COUNCIL, text, List.of(), List.of(),
                List.of(), Optional.empty());

        assertEquals(List.of(), new ReferenceFinder(ESPERANTO, Authority.bundled(ESPERANTO)).find(block));
    }
}
