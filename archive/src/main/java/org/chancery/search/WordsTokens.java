package org.chancery.search;

import java.util.ArrayList;
import java.util.List;

/** The signs of a question in words. Operators are operators only in capitals. */
final class WordsTokens {

    enum Kind {
        PHRASE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR
    }

    /**
     * @param words of a phrase, else empty
     * @param prefix whether a star follows the phrase
     * @param between of NEAR: how many words may stand between
     * @param at column, the first being 1
     */
    record Token(Kind kind, List<String> words, boolean prefix, int between, int at) {}

    private static final int USUALLY_BETWEEN = 10;
    private static final int MOST_BETWEEN = 20;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private WordsTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        WordsTokens tokens = new WordsTokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE);
            at++;
        } else if (isQuote(c)) {
            quoted();
        } else if (c == '-' && startsWord(at + 1) && (at == 0 || isBoundary(text.charAt(at - 1)))) {
            add(Kind.NOT);
            at++;
        } else {
            bare();
        }
    }

    private void quoted() {
        int begin = at++;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw new QueryException(
                    "The quotation mark at column " + (begin + 1) + " has no other end. Add one, or leave it out.");
        }
        phrase(text.substring(begin + 1, at), begin, true);
        at++;
        star();
    }

    private void bare() {
        int begin = at;
        while (at < text.length()
                && !isBoundary(text.charAt(at))
                && !isQuote(text.charAt(at))
                && text.charAt(at) != '*') {
            at++;
        }
        String word = text.substring(begin, at);
        switch (word) {
            case "AND" -> add(Kind.AND);
            case "OR" -> add(Kind.OR);
            case "NOT" -> add(Kind.NOT);
            default -> {
                if (word.equals("NEAR") || word.startsWith("NEAR/")) {
                    near(word, begin);
                } else {
                    phrase(word, begin, false);
                    star();
                }
            }
        }
    }

    private void near(String word, int begin) {
        int between = USUALLY_BETWEEN;
        if (word.length() > 4) {
            String number = word.substring(5);
            if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) > MOST_BETWEEN) {
                throw new QueryException("\"" + word + "\" at column " + (begin + 1) + ": a number up to "
                        + MOST_BETWEEN + " is expected after NEAR/, as in: pledge NEAR/5 troops.");
            }
            between = Integer.parseInt(number);
        }
        tokens.add(new Token(Kind.NEAR, List.of(), false, between, begin + 1));
    }

    /** A star right after a word makes it a beginning; elsewhere it is passed over. */
    private void star() {
        boolean star = at < text.length() && text.charAt(at) == '*';
        if (star) {
            at++;
            int last = tokens.size() - 1;
            if (last >= 0 && tokens.get(last).kind() == Kind.PHRASE) {
                Token before = tokens.get(last);
                tokens.set(last, new Token(Kind.PHRASE, before.words(), true, 0, before.at()));
            }
        }
    }

    /** Signs that are neither letter nor digit part words and are not looked for, as the stores do. */
    private void phrase(String written, int begin, boolean quoted) {
        List<String> words = new ArrayList<>();
        for (String word : written.split("[^\\p{L}\\p{N}\\p{M}]+")) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            tokens.add(new Token(Kind.PHRASE, List.copyOf(words), false, 0, begin + 1));
        } else if (quoted) {
            throw new QueryException("There is no word between the quotation marks at column " + (begin + 1) + ".");
        } else if (at == begin) {
            at++;
        }
    }

    private void add(Kind kind) {
        tokens.add(new Token(kind, List.of(), false, 0, at + 1));
    }

    private boolean startsWord(int index) {
        return index < text.length() && !Character.isWhitespace(text.charAt(index)) && text.charAt(index) != '-';
    }

    private static boolean isBoundary(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }
}
