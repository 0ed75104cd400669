package org.chancery.show;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width; a word that is longer than a line is broken. */
final class Wrap {

    private Wrap() {}

    static List<String> lines(String text, int width) {
        int widest = Math.max(8, width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Words.oneLine(Words.printable(text)).split(" ")) {
            String rest = word;
            if (line.length() > 0 && columns(line) + 1 + columns(rest) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (columns(rest) > widest) {
                int cut = cut(rest, widest);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Columns on a terminal: characters of East Asian scripts take two, marks above others none. */
    static int columns(CharSequence text) {
        return text.codePoints().map(Wrap::columns).sum();
    }

    private static int cut(String word, int width) {
        int columns = 0;
        int at = 0;
        while (at < word.length()) {
            int codePoint = word.codePointAt(at);
            columns += columns(codePoint);
            if (columns > width) {
                return Math.max(at, 1);
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
