package org.chancery.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in a row of tokens, the longest first. Accents, curly quotation marks and hyphens do not matter; case does
 * if so built.
 *
 * @param <V> what a phrase stands for
 */
public final class TokenTrie<V> {

    private static final String CANNOT = "cannot";

    private final boolean cased;
    private final Node<V> root = new Node<>();

    public TokenTrie(boolean cased) {
        this.cased = cased;
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private @Nullable V value;
    }

    /** @param length number of tokens */
    public record Match<V>(int length, V value) {}

    /** Adds a phrase; the first value of a phrase stays. */
    public void add(String phrase, V value) {
        Node<V> node = root;
        List<String> words = split(phrase);
        if (words.isEmpty()) {
            return;
        }
        for (String word : words) {
            node = node.next.computeIfAbsent(key(word), key -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** The longest phrase that begins at a token. */
    public Optional<Match<V>> at(List<String> tokens, int begin) {
        Node<V> node = root;
        Match<V> longest = null;
        for (int i = begin; i < tokens.size(); i++) {
            Node<V> next = step(node, tokens.get(i));
            if (next == null) {
                break;
            }
            node = next;
            if (node.value != null) {
                longest = new Match<>(i - begin + 1, node.value);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Annotators cut some words with a hyphen and leave others whole ("Inter-American"): here all are cut. */
    private @Nullable Node<V> step(Node<V> node, String token) {
        if (isWhole(token)) {
            return node.next.get(key(token));
        }
        Node<V> next = node;
        for (String part : split(token)) {
            next = next.next.get(key(part));
            if (next == null) {
                return null;
            }
        }
        return next;
    }

    /** Whether a token has only letters, digits and full stops of the plain kind, so that nothing in it is to be cut. */
    private static boolean isWhole(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < '.' || c == '/' || c >= 128) {
                return false;
            }
        }
        return !token.equalsIgnoreCase(CANNOT);
    }

    /** The value of a whole phrase. */
    public Optional<V> get(String phrase) {
        List<String> words = split(phrase);
        return at(words, 0).filter(match -> match.length() == words.size()).map(Match::value);
    }

    private String key(String token) {
        String plain = plain(token);
        return cased ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** A token without accents, with straight quotation marks. */
    public static String plain(String token) {
        boolean ascii = true;
        for (int i = 0; i < token.length() && ascii; i++) {
            ascii = token.charAt(i) < 128;
        }
        if (ascii) {
            return token;
        }
        StringBuilder out = new StringBuilder(token.length());
        String apart = Normalizer.normalize(token, Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(
                        switch (c) {
                            case '\u2018', '\u2019', '\u02bc' -> '\'';
                            case '\u201c', '\u201d' -> '"';
                            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
                            case '\u0142' -> 'l';
                            case '\u0141' -> 'L';
                            case '\u0131' -> 'i';
                            case '\u00f8' -> 'o';
                            case '\u00d8' -> 'O';
                            case '\u0111' -> 'd';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }

    /** Words of a phrase as an annotator would cut them: hyphens, possessive endings and "not" stand alone. */
    public static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : parts(plain(phrase).trim())) {
            if (word.equalsIgnoreCase(CANNOT)) {
                cut(word, 0, 3, words);
                cut(word, 3, word.length(), words);
                continue;
            }
            int from = 0;
            for (int i = 0; i < word.length(); i++) {
                int length = mark(word, i);
                if (length > 0) {
                    cut(word, from, i, words);
                    words.add(word.substring(i, i + length));
                    from = i + length;
                    i = from - 1;
                }
            }
            cut(word, from, word.length(), words);
        }
        return words;
    }

    /** What stands between white space. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(3);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i < text.length() && isSpace(text.charAt(i));
            if (space || i == text.length()) {
                if (i > from) {
                    parts.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Length of what stands alone at a place of a word, or 0. */
    private static int mark(String word, int at) {
        char c = word.charAt(at);
        if (c == '\'' && at > 0 && word.startsWith("'s", at) && at + 2 == word.length()) {
            return 2;
        }
        boolean possessive = c == '\'' && at > 0 && at + 1 == word.length();
        boolean alone = c == '-' && at > 0 || c == ',' || c == '"' || c == '/' || c == '+';
        return possessive || alone ? 1 : 0;
    }

    private static void cut(String word, int from, int to, List<String> words) {
        if (to > from) {
            words.add(word.substring(from, to));
        }
    }
}
