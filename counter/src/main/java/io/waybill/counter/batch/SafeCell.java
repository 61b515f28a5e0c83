package io.waybill.counter.batch;

/**
 * Cells of CSV that no spreadsheet runs as a formula: one that begins with = + - @, a tab or a carriage return gets an
 * apostrophe before it (OWASP, CSV injection). Stateless.
 */
public final class SafeCell {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private SafeCell() {}

    public static String of(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
