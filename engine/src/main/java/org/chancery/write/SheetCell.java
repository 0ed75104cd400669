package org.chancery.write;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells of tables that people open in a spreadsheet. A spreadsheet takes a cell that begins with one of a few characters for a formula,
 * and a formula may start programs and ask servers: no text of a report is to become one.
 */
public final class SheetCell {

    /** With which formulas begin, in the widths that spreadsheets know, and what is skipped before them. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*([eE][+-]?\\d+)?%?");

    private SheetCell() {}

    /** The cell as it is, if it is a number or no formula; else after an apostrophe, by which spreadsheets know a text. */
    public static String safe(String cell) {
        if (cell.length() < 2
                || BEGINNINGS.indexOf(cell.charAt(0)) < 0
                || NUMBER.matcher(cell).matches()) {
            return cell;
        }
        return "'" + cell;
    }

    /** A row of such cells. */
    public static List<String> safe(List<String> row) {
        return row.stream().map(SheetCell::safe).toList();
    }
}
