package org.chancery.read;

/** Steps through the lines of a text by offset; any of the three line breaks will do. */
final class Lines {

    private Lines() {}

    /** Offset of the line break, or of the end of the text, that ends the line in which {@code from} lies. */
    static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    /** Offset of the first character after the line break at {@code end}. */
    static int next(String text, int end) {
        if (end >= text.length()) {
            return text.length();
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** Offset of the first character from {@code from} on that is not white space. */
    static int skipWhite(String text, int from) {
        int i = from;
        while (i < text.length() && isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The last line with anything but white space on it, trimmed; empty for a blank text. */
    static String last(String text) {
        int end = text.length();
        while (end > 0 && isWhite(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && !isBreak(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(Math.min(skipWhite(text, begin), end), end);
    }

    /** True if there is nothing but white space, in the wide sense of Unicode, and marks without width. */
    static boolean isBlank(String text) {
        return skipWhite(text, 0) == text.length();
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isWhite(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\u2060'
                || character == '\ufeff';
    }
}
