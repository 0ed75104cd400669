package org.chancery.locate;

import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.TokenTrie;

/** One spelling for the many of a name: without accents, case, hyphens, apostrophes and the full stops of "U.S.". */
final class NameKey {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameKey() {}

    /** The key of a name; empty if it has no letter or digit. */
    static String of(String name) {
        String plain = TokenTrie.plain(name);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if ((c == ' ' || c == '-' || c == '/' || c == ',' || Character.isWhitespace(c))
                    && key.length() > 0
                    && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return written(key.toString().strip(), plain);
    }

    /** "Saint" for "St."; an abbreviation keeps its full stop, so that "Miss." is not "Miss". */
    private static String written(String key, String plain) {
        if (key.startsWith("st ")) {
            return "saint " + key.substring(3);
        }
        if (key.startsWith("mt ")) {
            return "mount " + key.substring(3);
        }
        if (key.startsWith("ft ")) {
            return "fort " + key.substring(3);
        }
        boolean abbreviated = plain.endsWith(".")
                && plain.indexOf('.') == plain.length() - 1
                && plain.indexOf(' ') < 0
                && plain.length() < 8;
        return abbreviated ? key + "." : key;
    }

    /** The key of words in a row. */
    static String of(List<String> words) {
        return of(String.join(" ", words).replace(" '", "'").replace(" \u2019", "'"));
    }

    /** 64 bits of a key (FNV-1a, then mixed so that the upper bits serve to sort); the same on every machine. */
    static long hash(String key) {
        long hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }

    /** Whether all letters are capitals, as in an abbreviation or a headline. */
    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
