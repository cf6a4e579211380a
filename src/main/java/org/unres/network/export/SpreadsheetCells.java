package org.unres.network.export;

/**
 * Makes table cells safe for spreadsheets: a cell that would be a formula gets an apostrophe, {@code '=1+1}.
 *
 * Source: OWASP,
 * "CSV Injection".
 */
public final class SpreadsheetCells {
    private static final String BEGINNINGS = "=+-@\t\r";

    private SpreadsheetCells() {}

    /** The text as a cell. */
    public static String disarmed(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
