package org.unres.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void aFormulaIsText() {
        assertEquals("'=1+1", Csv.cell("=1+1"));
        assertEquals("'@SUM(A1)", Csv.cell("@SUM(A1)"));
        assertEquals("\"'+1,2\"", Csv.cell("+1,2"));
        assertEquals("'\t=1", Csv.cell("\t=1"));
        assertEquals("\"'-\"\"x\"", Csv.cell("-\"x"));
        assertEquals("A/RES/74/175", Csv.cell("A/RES/74/175"));
    }
}
