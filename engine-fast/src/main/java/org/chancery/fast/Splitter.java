package org.chancery.fast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tokens of a block into sentences. */
final class Splitter {

    /** Tokens; speeches seldom pass 100, and lists without a full stop may have thousands. */
    static final int LONGEST = 200;

    private static final Set<String> BULLETS = Set.of("-", "•", "*", "–", "·");
    private static final Set<String> PAUSES = Set.of(";", ":", "--", "—", "–");
    private static final String CLOSERS = "\"'”’»)]}";

    private Splitter() {}

    /** Pairs of first token and token behind the last. */
    static List<int[]> sentences(String text, Tokens tokens) {
        List<int[]> sentences = new ArrayList<>();
        int begin = 0;
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            if (!isEnd(text, tokens, i)) {
                continue;
            }
            int end = i + 1;
            while (end < size && (isCloser(text, tokens, end) || isEnd(text, tokens, end))) {
                end++;
            }
            addItems(text, tokens, begin, end, sentences);
            begin = end;
            i = end - 1;
        }
        if (begin < size) {
            addItems(text, tokens, begin, size, sentences);
        }
        return sentences;
    }

    private static boolean isEnd(String text, Tokens tokens, int at) {
        char c = text.charAt(tokens.begin(at));
        int length = tokens.end(at) - tokens.begin(at);
        return c == '.' && length == 1 || c == '!' || c == '?' || c == '。' || c == '！' || c == '？';
    }

    /** A quote or bracket that closes: no blank before it, or it can only close. */
    private static boolean isCloser(String text, Tokens tokens, int at) {
        char c = text.charAt(tokens.begin(at));
        if (CLOSERS.indexOf(c) < 0
                || tokens.end(at) - tokens.begin(at) > 2
                || Character.isLetterOrDigit(text.charAt(tokens.end(at) - 1))) {
            return false;
        }
        boolean isTouching = tokens.end(at - 1) == tokens.begin(at);
        return isTouching || c != '"' && c != '\'';
    }

    /** The items of a list that lost its line breaks: "- Chile - Gabon - Nepal"; else the sentence itself. */
    private static void addItems(String text, Tokens tokens, int begin, int end, List<int[]> sentences) {
        List<Integer> begins = new ArrayList<>(2);
        begins.add(begin);
        if (end - begin > 2 && BULLETS.contains(word(text, tokens, begin))) {
            for (int i = begin + 1; i < end - 1; i++) {
                if (isBullet(text, tokens, begin, i)) {
                    begins.add(i);
                }
            }
        }
        if (begins.size() < 3) {
            addPieces(text, tokens, begin, end, sentences);
            return;
        }
        begins.add(end);
        for (int i = 1; i < begins.size(); i++) {
            addPieces(text, tokens, begins.get(i - 1), begins.get(i), sentences);
        }
    }

    private static String word(String text, Tokens tokens, int at) {
        return text.substring(tokens.begin(at), tokens.end(at));
    }

    private static boolean isBullet(String text, Tokens tokens, int first, int at) {
        char next = text.charAt(tokens.begin(at + 1));
        return text.charAt(tokens.begin(at)) == text.charAt(tokens.begin(first))
                && word(text, tokens, at).equals(word(text, tokens, first))
                && tokens.end(at - 1) < tokens.begin(at)
                && tokens.end(at) < tokens.begin(at + 1)
                && (Character.isUpperCase(next) || next == '*');
    }

    private static void addPieces(String text, Tokens tokens, int begin, int end, List<int[]> sentences) {
        int from = begin;
        while (end - from > LONGEST) {
            int cut = cut(text, tokens, from);
            sentences.add(new int[] {from, cut});
            from = cut;
        }
        if (from < end) {
            sentences.add(new int[] {from, end});
        }
    }

    private static int cut(String text, Tokens tokens, int from) {
        for (int i = LONGEST - 1; i >= LONGEST / 4; i--) {
            if (PAUSES.contains(word(text, tokens, from + i))) {
                return from + i + 1;
            }
        }
        return from + LONGEST;
    }
}
