package org.unres.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+1,2", "\t=1", "\r=1", "-\"x"})
    void aFormulaIsText(String cell) {
        assertEquals("'" + cell, SpreadsheetCells.disarmed(cell));
    }

    @Test
    void otherTextStaysAsItIs() {
        assertEquals("A/RES/74/175", SpreadsheetCells.disarmed("A/RES/74/175"));
        assertEquals("", SpreadsheetCells.disarmed(""));
    }
}
