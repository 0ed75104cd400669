package org.chancery.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text cut into words and marks, as wordings are compared: lower case, without accents; hyphens and apostrophes part words and
 * are gone. A blank line is a mark of its own. In scripts that do not part words each character is a word.
 */
final class Tokens {

    private static final int ASCII = 128;
    private static final boolean[] LETTER_OR_DIGIT = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
        }
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String PARTING = "-‐‑‒–'’‘ʼ`";
    private static final String PARAGRAPH = "¶";

    private final List<String> words = new ArrayList<>();
    private int[] begins = new int[64];
    private int[] ends = new int[64];

    private Tokens() {}

    static Tokens of(String text) {
        return of(text, 0, text.length());
    }

    /** Of a part that neither begins nor ends within a word; the offsets are those in the whole text. */
    static Tokens of(String text, int from, int until) {
        Tokens tokens = new Tokens();
        char[] chars = text.substring(from, until).toCharArray();
        int at = from;
        while (at < until) {
            char c = chars[at - from];
            if (c >= ASCII && Character.isIdeographic(text.codePointAt(at))) {
                int end = at + Character.charCount(text.codePointAt(at));
                tokens.add(text.substring(at, end), at, end);
                at = end;
            } else if (isOfWord(c)) {
                int end = from + endOfWord(chars, at - from);
                tokens.add(fold(text.substring(at, end)), at, end);
                at = end;
            } else {
                at = tokens.mark(text, c, at);
            }
        }
        return tokens;
    }

    /** Behind the word that begins here. */
    static int endOfWord(char[] text, int begin) {
        int end = begin + 1;
        while (end < text.length
                && isOfWord(text[end])
                && (text[end] < ASCII || !Character.isIdeographic(Character.codePointAt(text, end)))) {
            end++;
        }
        return end;
    }

    private int mark(String text, char c, int at) {
        if (c == '\n' && blankLineBehind(text, at)) {
            add(PARAGRAPH, at, at + 1);
        } else if (!Character.isWhitespace(c) && c != '\u00A0' && PARTING.indexOf(c) < 0) {
            add(String.valueOf(c), at, at + 1);
        }
        return at + 1;
    }

    private static boolean blankLineBehind(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private void add(String word, int begin, int end) {
        if (word.isEmpty()) {
            return; // Marks above letters with no letter below them.
        }
        int number = words.size();
        if (number == begins.length) {
            begins = Arrays.copyOf(begins, 2 * number);
            ends = Arrays.copyOf(ends, 2 * number);
        }
        words.add(word);
        begins[number] = begin;
        ends[number] = end;
    }

    int size() {
        return words.size();
    }

    /** Lower case, without accents. */
    String word(int token) {
        return words.get(token);
    }

    boolean isWord(int token) {
        return isOfWord(words.get(token).charAt(0));
    }

    int begin(int token) {
        return begins[token];
    }

    int end(int token) {
        return ends[token];
    }

    List<String> words() {
        return List.copyOf(words);
    }

    static boolean isOfWord(char c) {
        if (c < ASCII) {
            return LETTER_OR_DIGIT[c];
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return lower;
    }
}
