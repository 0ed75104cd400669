package org.chancery.show;

import java.util.ArrayList;
import java.util.List;

/** A table on a terminal: columns as wide as they need; one of texts is cut where a line would be too long. */
final class Columns {

    private static final String APART = "  ";

    private final String kinds;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param kinds a letter for each column: l to the left, r to the right, x to the left and cut if need be */
    Columns(String kinds) {
        this.kinds = kinds;
    }

    Columns row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(Words.oneLine(Words.printable(String.valueOf(cell))));
        }
        if (row.size() != kinds.length()) {
            throw new IllegalArgumentException(row.size() + " cells for " + kinds.length() + " columns");
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Each line ends with a line break and has no blanks before it. */
    String show(String indent, int width) {
        int[] widths = widths(indent, width);
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "" : APART).append(cell(row.get(i), widths[i], kinds.charAt(i)));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private int[] widths(String indent, int width) {
        int[] widths = new int[kinds.length()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Wrap.columns(row.get(i)));
            }
        }
        int all = indent.length() + (widths.length - 1) * APART.length();
        for (int one : widths) {
            all += one;
        }
        for (int i = kinds.length() - 1; i >= 0 && all > width; i--) {
            if (kinds.charAt(i) == 'x') {
                int less = Math.min(all - width, Math.max(0, widths[i] - 12));
                widths[i] -= less;
                all -= less;
            }
        }
        return widths;
    }

    private static String cell(String text, int width, char kind) {
        String cut = kind == 'x' ? cut(text, width) : text;
        String blanks = " ".repeat(Math.max(0, width - Wrap.columns(cut)));
        return kind == 'r' ? blanks + cut : cut + blanks;
    }

    /** The beginning, with … where something is missing. */
    static String cut(String text, int width) {
        if (Wrap.columns(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            cut.appendCodePoint(point);
            if (Wrap.columns(cut) > width - 1) {
                cut.setLength(cut.length() - Character.charCount(point));
                break;
            }
            at += Character.charCount(point);
        }
        return cut.toString().stripTrailing() + "…";
    }
}
