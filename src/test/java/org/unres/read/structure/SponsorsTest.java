package org.unres.read.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SponsorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Albania, Bosnia and Herzegovina and the United States   | Albania; Bosnia and Herzegovina; United States
            Chile, the Sudan, and Trinidad and Tobago                | Chile; Sudan; Trinidad and Tobago
            Iran (Islamic Republic of) and Cuba (on behalf of A, B and C) | Iran (Islamic Republic of); Cuba (on behalf of A, B and C)
            sponsored by Brazil and Chile                            | Brazil; Chile
            submitted by the Vice-Chair of the Committee, A. Person (Egypt), on the basis of informal consultations | submitted by the Vice-Chair of the Committee, A. Person (Egypt), on the basis of informal consultations
            introduced in the Committee by the representative of Austria on behalf of the Bureau | introduced in the Committee by the representative of Austria on behalf of the Bureau
            ''                                                       | ''
            """)
    void sponsorsAreTakenApartAndSentencesKeptWhole(String words, String sponsors) {
        assertEquals(sponsors, String.join("; ", Sponsors.of(words)));
    }

    // As in the files of A/RES/74/116 and others.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thailand and Togo. - Philippines was removed from the list of sponsors of the draft resolution | Thailand; Togo | Philippines
            Chile. Cuba and the Sudan were removed from the list of sponsors | Chile | Cuba; Sudan
            Chile and United States. - Removes Czechia from the list of sponsors of the draft resolution | Chile; United States | Czechia
            Chile and Cuba | Chile; Cuba | ''
            """)
    void whoLeftTheListIsNoSponsor(String words, String sponsors, String removed) {
        assertEquals(sponsors, String.join("; ", Sponsors.of(words)));
        assertEquals(removed, String.join("; ", Sponsors.removed(words)));
    }
}
