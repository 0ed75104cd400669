package org.chancery.keep;

/** Text as both stores can hold it. */
final class Storable {

    private static final char INSTEAD = '\uFFFD';

    private Storable() {}

    /** The same text, with U+FFFD for NUL and for half a surrogate pair; so every offset still counts the same characters. */
    static String text(String text) {
        int at = firstUnfit(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder fit = new StringBuilder(text);
        for (; at >= 0; at = firstUnfit(text, at + 1)) {
            fit.setCharAt(at, INSTEAD);
        }
        return fit.toString();
    }

    private static int firstUnfit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
