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
            Node<V> next = node.next.get(key(tokens.get(i)));
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
                out.append(switch (c) {
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

    /** Words of a phrase as an annotator would cut them: hyphens and possessive endings stand alone. */
    public static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : plain(phrase).trim().split("\\s+")) {
            int from = 0;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                boolean possessive = word.startsWith("'s", i) && i + 2 == word.length() && i > 0;
                boolean mark = (c == '-' && i > 0) || c == ',' || c == '"' || c == '/' || c == '+' && i + 1 < word.length();
                if (possessive || mark) {
                    cut(word, from, i, words);
                    int length = possessive ? 2 : 1;
                    words.add(word.substring(i, i + length));
                    from = i + length;
                    i = from - 1;
                }
            }
            cut(word, from, word.length(), words);
        }
        return words;
    }

    private static void cut(String word, int from, int to, List<String> words) {
        if (to > from) {
            words.add(word.substring(from, to));
        }
    }
}
