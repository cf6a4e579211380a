package org.unres.serve;

/** Cells of CSV (RFC 4180) that no spreadsheet runs as a formula. */
final class Csv {
    private Csv() {}

    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
