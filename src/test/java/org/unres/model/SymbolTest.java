package org.unres.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
    @ParameterizedTest
    @CsvSource({
        "A/RES/74/175, A/RES/74/175",
        "S/RES/2178 (2014), S/RES/2178(2014)",
        "A/RES/217 (III) A, A/RES/217(III)A",
        "E/CN.15/2023/5, E/CN.15/2023/5",
        "A/76/6 (Sect. 3)/Add.9, A/76/6(Sect.3)/Add.9",
        "A/RES/ES\u201111/4, A/RES/ES-11/4",
        "GC(66)/RES/12, GC(66)/RES/12",
        "1/CP.21, 1/CP.21",
        "WHA69.2, WHA69.2"
    })
    void aPrintedSymbolIsReadAndWrittenAlike(String printed, String canonical) {
        Symbol symbol = Symbol.parse(printed).orElseThrow();
        assertEquals(canonical, symbol.toString());
        assertEquals(Optional.of(symbol), Symbol.parse(symbol.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a/res/1", "../../etc/passwd", "A//B", "A/../B", "A/RES/74/175\"><script>", "A/RES/74/175#x", "A/RES/%2e%2e", "A/",
        "A/RES/1?x=1", "A/RES/1\u0000"
    })
    void whatIsUnsafeInAnIriIsNoSymbol(String words) {
        assertTrue(Symbol.parse(words).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Symbol(words));
    }

    @Test
    void anEndlessSymbolIsNone() {
        assertTrue(Symbol.parse("A" + "/1".repeat(1_000_000)).isEmpty());
    }

    @Test
    void theSymbolSaysWhoseItIs() {
        assertEquals(Optional.of(Body.SECURITY_COUNCIL), new Symbol("S/RES/2178(2014)").issuer());
        assertEquals(Optional.of(Body.HUMAN_RIGHTS_COUNCIL), new Symbol("A/HRC/RES/16/18").issuer());
        assertEquals(Optional.empty(), new Symbol("E/CN.15/2023/5").issuer());
    }
}
