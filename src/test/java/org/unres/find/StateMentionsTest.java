package org.unres.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.authority.Authority;
import org.unres.language.Language;
import org.unres.model.Block;
import org.unres.model.Body;
import org.unres.model.Part;
import org.unres.model.Span;

/** A State is mentioned where its name stands alone, and nowhere else. */
class StateMentionsTest {
    private static final Authority AUTHORITY = Authority.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Encourages the Government of Burundi to engage                                | Burundi
            the Governments of Chad, the Sudan and the Central African Republic           | Chad; Sudan; Central African Republic
            Urges Ukraine and Israel’s neighbours                                         | Ukraine; Israel
            Recalling that Urgent action: Iraq shall                                      | Iraq
            (a) Calls on Somalia to act; (b) Requests Mali to report                      | Somalia; Mali
            Democratic Republic of the Congo and the Congo                                | Democratic Republic of the Congo; Congo
            Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea                 | Guinea; Guinea-Bissau; Equatorial Guinea; Papua New Guinea
            the United Kingdom of Great Britain and Northern Ireland and Ireland          | United Kingdom of Great Britain and Northern Ireland; Ireland
            the resolutions of the Security Council on Iraq                               | Iraq
            ISIL in Iraq                                                                  | Iraq
            held in Doha, Qatar, and in Medellín (Colombia)                               | Qatar; Colombia
            the situation in the former Yugoslavia                                        | Yugoslavia
            the Federal Government of Somalia                                             | Somalia
            """)
    void standsAlone(String text, String states) {
        assertEquals(states, found(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a settlement in the Jordan Valley, on the river Jordan and the Lake Chad
            the Niger Delta, the Panama Canal, the South China Sea, New Mexico
            in the Gulf of Guinea, the Gulf of Mexico and the Sea of Oman
            in Northern Ireland and American Samoa
            the Iraq Compact and the Kuwait Declaration
            a United Nations Lamp Office in Somalia, a Hybrid Lamp Mission for Iraq
            the African Lamp Mission in Ethiopia and Eritrea
            the Special Lamp Tribunal for the former Yugoslavia
            the Islamic State of Iraq
            the Iraq-Kuwait boundary
            590,957,700 United States dollars
            EUFOR Chad/CAR, Eufor R.D.Congo and the Libération du Congo
            Guinea -Bissau
            the Straits of Malacca and Singapore
            Micronesia, Korea and Palestine
            """)
    void isPartOfALongerName(String text) {
        assertEquals("", found(text));
    }

    @Test
    void aTitleInItalicsIsOneName() {
        String text = "Recalling \uD83D\uDCA1 the case of South Africa v. Israel and the Republic of Moldova";
        assertEquals("Republic of Moldova", found(text, List.of(new Span(0, 9), new Span(24, 46), new Span(55, 74))));
    }

    private static String found(String text) {
        return found(text, List.of());
    }

    private static String found(String text, List<Span> italics) {
        Block block = new Block(
                Block.Type.OPERATIVE, new Part("", "op/1"), Body.GENERAL_ASSEMBLY, text, List.of(), italics);
        List<String> found = StateMentions.standing(Language.ENGLISH, block, AUTHORITY.find(text)).stream()
                .filter(StateMentions::isState)
                .map(n -> text.substring(n.start(), n.end()))
                .toList();
        return String.join("; ", found);
    }
}
