package org.unres.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unres.model.Thing;

/** Names as vote lists and lists of sponsors print them. */
class StateNamesTest {
    private static final StateNames STATES = Authority.bundled().states();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUSSIAN FEDERATION                                   | state/RUS
            CÔTE D'IVOIRE                                        | state/CIV
            COTE D'IVOIRE                                        | state/CIV
            TÜRKİYE                                              | state/TUR
            TURKEY                                               | state/TUR
            IRAN (ISLAMIC REPUBLIC OF)                           | state/IRN
            NETHERLANDS (KINGDOM OF THE)                         | state/NLD
            DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA                | state/PRK
            LIBYAN ARAB JAMAHIRIYA                               | state/LBY
            the Sudan                                            | state/SDN
            SOUTH SUDAN                                          | state/SSD
            CONGO                                                | state/COG
            DEMOCRATIC REPUBLIC OF THE CONGO                     | state/COD
            the former Yugoslav Republic of Macedonia            | state/MKD
            Guinea                                               | state/GIN
            GUINEA-BISSAU                                        | state/GNB
            UNITED KINGDOM                                       | state/GBR
            UNITED STATES OF AMERICA.                            | state/USA
            Holy See                                             | state/VAT
            State of Palestine                                   | state/PSE
            """)
    void aNameIsThatOfItsState(String name, String state) {
        assertEquals(Optional.of(state), STATES.state(name).map(Thing::id));
    }

    @ParameterizedTest
    @CsvSource({"D'IVOIRE", "Security Council", "Micronesia", "Korea", "''"})
    void otherWordsAreNone(String name) {
        assertEquals(Optional.empty(), STATES.state(name));
    }
}
