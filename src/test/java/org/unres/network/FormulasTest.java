package org.unres.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+1,2", "\t=1", "\r=1", "-\"x"})
    void aFormulaIsText(String cell) {
        assertEquals("'" + cell, Formulas.disarmed(cell));
    }

    @Test
    void otherTextStaysAsItIs() {
        assertEquals("A/RES/74/175", Formulas.disarmed("A/RES/74/175"));
        assertEquals("", Formulas.disarmed(""));
    }
}
