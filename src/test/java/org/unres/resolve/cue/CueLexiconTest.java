package org.unres.resolve.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unres.language.Language;
import org.unres.vocabulary.Illocutions;

class CueLexiconTest {
    @Test
    void everyIllocutionIsAConceptOfTheScheme() {
        Set<String> unknown = new TreeSet<>(new CueLexicon(Language.ENGLISH).illocutions());
        unknown.removeAll(Illocutions.bundled().names());
        assertEquals(Set.of(), unknown);
    }
}
