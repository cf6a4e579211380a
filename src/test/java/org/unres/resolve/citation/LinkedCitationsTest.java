package org.unres.resolve.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.authority.Authority;
import org.unres.model.Citation;
import org.unres.model.Document;
import org.unres.model.Symbol;
import org.unres.read.DocumentReader;
import org.unres.resolve.Resolver;

/** Addresses of official hyperlinks, and the citations that they give in languages that are not read. */
class LinkedCitationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://undocs.org/en/A/RES/74/175                    | A/RES/74/175
            http://undocs.org/E/CN.15/2023/5                      | E/CN.15/2023/5
            https://docs.un.org/fr/S/RES/2178(2014)               | S/RES/2178(2014)
            https://undocs.org/en/S/RES/2178%20(2014)             | S/RES/2178(2014)
            https://undocs.org/en/A/RES/75/253b                   | A/RES/75/253B
            https://undocs.org/en/A/RES/76/84a-b                  | A/RES/76/84
            https://undocs.org/en/A/RES/217(III)                  | A/RES/217(III)
            https://documents-dds-ny.un.org/doc/N99.pdf           |
            https://undocs.org/en/59/                             |
            https://undocs.org/en/A/RES/%zz                       |
            """)
    void symbolOfAnAddress(String href, String symbol) {
        assertEquals(Optional.ofNullable(symbol), LinkedCitations.symbol(href).map(Symbol::value));
    }

    @Test
    void aFrenchTextCitesWhatItsLinksCite() throws java.io.IOException {
        byte[] xml = getClass().getClassLoader().getResourceAsStream("documents/akn/french.xml").readAllBytes();
        Document document = DocumentReader.read("french.xml", xml).document().orElseThrow();
        List<Citation> citations = new Resolver(Authority.bundled()).read(document).citations();
        assertEquals(List.of("A/RES/74/175", "A/RES/75/253B"),
                citations.stream().map(c -> c.targets().getFirst().id()).toList());
        assertEquals("official-link", citations.getFirst().rule());
        assertEquals("74/175", citations.getFirst().quote());
    }
}
