package org.chancery.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * A word, number or mark as the rules see it: letters and digits are apart ("1990s" is two), and so are parts with hyphens.
 *
 * @param lower in lower case
 * @param glued whether it follows the one before without a blank
 * @param token of the sentence, in which it stands; -1 where there is none
 */
record Word(String lower, int begin, int end, boolean capital, boolean glued, int token) {

    boolean isNumber() {
        return Character.isDigit(lower.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(lower.charAt(0));
    }

    int number() {
        return lower.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(lower);
    }

    /** Words of a sentence, in order. @param body that the offsets of the sentence count */
    static List<Word> of(Sentence sentence, String body) {
        List<Word> words = new ArrayList<>();
        int token = 0;
        int at = sentence.begin();
        int last = -1;
        while (at < sentence.end()) {
            char c = body.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                at++;
                continue;
            }
            int end = end(body, at, sentence.end());
            while (token + 1 < sentence.size() && sentence.token(token).end() <= at) {
                token++;
            }
            String lower = body.substring(at, end).toLowerCase(Locale.ROOT);
            words.add(new Word(plain(lower), at, end, Character.isUpperCase(c), last == at, token));
            at = end;
            last = end;
        }
        return words;
    }

    private static int end(String body, int from, int limit) {
        char first = body.charAt(from);
        int end = from + 1;
        boolean digits = isDigit(first);
        if (digits || Character.isLetter(first)) {
            while (end < limit && (digits ? isDigit(body.charAt(end)) : Character.isLetter(body.charAt(end)))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String plain(String lower) {
        return switch (lower) {
            case "–", "—", "‑", "‐", "−" -> "-";
            case "’", "‘", "`", "ʼ" -> "'";
            default -> lower;
        };
    }

    /** Plain tokens for a sentence that has no parse: tags and lemmas are unknown. */
    static List<Token> plainTokens(String body) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < body.length()) {
            if (Character.isWhitespace(body.charAt(at))) {
                at++;
                continue;
            }
            int end = end(body, at, body.length());
            String text = body.substring(at, end);
            tokens.add(new Token(
                    tokens.size(), new org.chancery.read.Span(at, end), text, text.toLowerCase(Locale.ROOT), "", "O"));
            at = end;
        }
        return tokens;
    }
}
