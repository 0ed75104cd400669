package org.chancery.write;

/** Halves of characters beyond the first plane that lost their other half: UTF-8 cannot hold them, JSON escapes can. */
final class Surrogates {

    private Surrogates() {}

    /** The same JSON with each half that stands alone written as an escape; they can only stand inside of strings. */
    static String escapeLone(String json) {
        int at = firstLone(json, 0);
        if (at < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int from = 0;
        for (; at >= 0; at = firstLone(json, from)) {
            escaped.append(json, from, at).append(String.format("\\u%04x", (int) json.charAt(at)));
            from = at + 1;
        }
        return escaped.append(json, from, json.length()).toString();
    }

    private static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
