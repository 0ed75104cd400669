package org.chancery.fast;

import java.util.Locale;
import java.util.Set;
import org.chancery.syntax.WordList;

/**
 * Cuts text into the tokens of the Penn Treebank in its later form, in which most words joined by a hyphen are three tokens.
 * Offsets count characters of the text; white space and control characters lie between tokens.
 */
final class Tokenizer {

    /** The endings that are tokens of their own, without their apostrophe. */
    private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

    private static final String QUOTES = "\"“”„«»`'‘’‚‹›";
    private static final String APOSTROPHES = "'’‘";

    /** What may stand before the "@" of an address, as the standards of mail have it. */
    private static final int LONGEST_MAILBOX = 64;

    private final Set<String> abbreviations;
    private final Set<String> titles;
    private final Set<String> prefixes;
    private final Set<String> suffixes;
    private final Set<String> starters;

    /** With the lists that this module brings. */
    Tokenizer() {
        this.abbreviations = WordList.read(Tokenizer.class, "abbreviations.txt");
        this.titles = WordList.read(Tokenizer.class, "titles.txt");
        this.prefixes = WordList.read(Tokenizer.class, "prefixes.txt");
        this.suffixes = WordList.read(Tokenizer.class, "suffixes.txt");
        this.starters = WordList.read(Tokenizer.class, "sentence-starters.txt");
    }

    /** Tokens between two offsets of a text. */
    Tokens tokens(String text, int from, int to) {
        Tokens out = new Tokens();
        int at = from;
        while (at < to) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            if (text.charAt(at) == '<') {
                end = tagEnd(text, at, to);
            }
            while (end < to && !isBlank(text.charAt(end))) {
                end++;
            }
            cut(text, at, end, to, out);
            at = end;
        }
        return out;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == 0xa0
                || c == 0x3000
                || c >= 0x2000 && c <= 0x200b
                || c == 0x2028
                || c == 0x2029
                || c == 0x85
                || c == 0xfeff
                || c == 0x202f;
    }

    /** Behind a tag of a markup language, which may hold blanks; else behind the bracket. */
    private static int tagEnd(String text, int at, int to) {
        int next = at + 1;
        if (next < to && (text.charAt(next) == '/' || text.charAt(next) == '!')) {
            next++;
        }
        if (next >= to || !Character.isLetter(text.charAt(next)) && text.charAt(next) != '-') {
            return at + 1;
        }
        int limit = Math.min(to, at + 200);
        for (int i = next; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                break;
            }
        }
        return at + 1;
    }

    /** Cuts what stands between two blanks. */
    private void cut(String text, int from, int to, int limit, Tokens out) {
        int at = from;
        while (at < to) {
            int end = token(text, at, to, limit, out);
            at = end;
        }
    }

    /** Adds the token that begins here, perhaps with those that belong to it, and tells where they end. */
    private int token(String text, int at, int to, int limit, Tokens out) {
        char c = text.charAt(at);
        if (Character.isLetter(c) || c >= 0x300 && c < 0x370) {
            return word(text, at, to, limit, out);
        }
        if (Character.isDigit(c)) {
            return number(text, at, to, out);
        }
        int end = mark(text, at, to, c);
        out.add(at, end);
        return end;
    }

    /** The end of a token that begins with neither letter nor digit. */
    private int mark(String text, int at, int to, char c) {
        int next = at + 1;
        if (c == '<') {
            int end = tagEnd(text, at, to);
            return end <= to ? end : next;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return apostrophe(text, at, to, c);
        }
        if (c == '.' || c == '!' || c == '?') {
            int end = next;
            while (end < to && (text.charAt(end) == c || c != '.' && "!?".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (c == '.'
                    && end == next
                    && next < to
                    && Character.isDigit(text.charAt(next))
                    && isBorder(text, at - 1)) {
                return digits(text, next, to);
            }
            return c == '.' && end == at + 2 ? next : end;
        }
        if (c == '-' || c == '*' || c == '_' || c == '=' || c == '~' || c == '`') {
            int end = next;
            while (end < to && text.charAt(end) == c) {
                end++;
            }
            return end;
        }
        if ((c == '@' || c == '#') && next < to && Character.isLetter(text.charAt(next))) {
            int end = next;
            while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            return end;
        }
        if (c == '+' && next < to && Character.isDigit(text.charAt(next))) {
            return digits(text, next, to);
        }
        return Character.isHighSurrogate(c) && next < to ? next + 1 : next;
    }

    private static boolean isBorder(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** "'s" behind a word, "'90s", or a mark alone. */
    private static int apostrophe(String text, int at, int to, char c) {
        int next = at + 1;
        if (next < to && text.charAt(next) == c && c != '’') {
            return next + 1;
        }
        if (c != '‘'
                && at > 0
                && (Character.isLetterOrDigit(text.charAt(at - 1)) || ".)”]\"".indexOf(text.charAt(at - 1)) >= 0)) {
            int end = letters(text, next, to);
            if (end > next && CLITICS.contains(text.substring(next, end).toLowerCase(Locale.ROOT))) {
                return end;
            }
        }
        if (isBorder(text, at - 1) && next + 1 < to && Character.isDigit(text.charAt(next))) {
            int end = next;
            while (end < to && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end - next == 2) {
                return end < to && text.charAt(end) == 's' ? end + 1 : end;
            }
        }
        return next;
    }

    private static int letters(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Digits with what stands within numbers: "1,000.5", "3:40", "14/2". */
    private static int digits(String text, int at, int to) {
        int end = at;
        while (end < to) {
            char c = text.charAt(end);
            boolean joins = ",.:/".indexOf(c) >= 0 && end > at;
            if (Character.isDigit(c)
                    || joins
                            && end + 1 < to
                            && Character.isDigit(text.charAt(end + 1))
                            && Character.isDigit(text.charAt(end - 1))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private int number(String text, int at, int to, Tokens out) {
        int end = digits(text, at, to);
        int letters = letters(text, end, to);
        if (letters > end) {
            while (letters < to && Character.isLetterOrDigit(text.charAt(letters))) {
                letters++;
            }
            end = letters;
        }
        if (end + 1 < to && text.charAt(end) == '-') {
            int behind = letters(text, end + 1, to);
            if (behind > end + 1
                    && suffixes.contains(text.substring(end + 1, behind).toLowerCase(Locale.ROOT))
                    && isBorder(text, behind)) {
                end = behind;
            }
        }
        out.add(at, end);
        return end;
    }

    private int word(String text, int at, int to, int limit, Tokens out) {
        int address = address(text, at, to);
        if (address > at) {
            out.add(at, address);
            return address;
        }
        int end = wordEnd(text, at, to);
        int stop = stop(text, at, end, to);
        if (stop > end) {
            out.add(at, stop);
            if (isEnd(text, at, stop, limit)) {
                out.add(stop - 1, stop);
            }
            return stop;
        }
        addWord(text, at, end, out);
        return end;
    }

    /** A word with its hyphens and apostrophes, as far as they make no tokens of their own. */
    private int wordEnd(String text, int at, int to) {
        int end = at;
        while (end < to) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0xad) {
                end++;
            } else if (c == '&'
                    && end + 1 < to
                    && end > at
                    && Character.isUpperCase(text.charAt(end - 1))
                    && Character.isUpperCase(text.charAt(end + 1))) {
                end++;
            } else if (APOSTROPHES.indexOf(c) >= 0 && c != '‘' && isInner(text, at, end, to)) {
                end++;
            } else if (c == '-' && staysJoined(text, at, end, to)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether an apostrophe belongs to the word: "O'Neal", "Sana'a", "don't", but not "Chad's". */
    private static boolean isInner(String text, int at, int apostrophe, int to) {
        int behind = letters(text, apostrophe + 1, to);
        if (behind == apostrophe + 1) {
            return false;
        }
        String rest = text.substring(apostrophe + 1, behind).toLowerCase(Locale.ROOT);
        return !CLITICS.contains(rest);
    }

    private boolean staysJoined(String text, int at, int hyphen, int to) {
        int behind = hyphen + 1;
        if (hyphen == at || behind >= to || !Character.isLetterOrDigit(text.charAt(behind))) {
            return false;
        }
        int begin = hyphen;
        while (begin > at && text.charAt(begin - 1) != '-') {
            begin--;
        }
        if (begin == at && prefixes.contains(text.substring(at, hyphen).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int end = letters(text, behind, to);
        return end > behind
                && isWordBorder(text, end, to)
                && suffixes.contains(text.substring(behind, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isWordBorder(String text, int at, int to) {
        return at >= to || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-';
    }

    /** Behind the full stop that belongs to the word: "Mr.", "U.S.", "J."; else the end of the word. */
    private int stop(String text, int at, int end, int to) {
        if (end >= to || text.charAt(end) != '.') {
            return end;
        }
        if (end - at == 1) {
            int last = end + 1;
            while (last + 1 < to && Character.isLetter(text.charAt(last)) && text.charAt(last + 1) == '.') {
                last += 2;
            }
            boolean isOne = last == end + 1;
            if (isOne && last < to && Character.isLetterOrDigit(text.charAt(last))) {
                return end;
            }
            return !isOne
                            || Character.isUpperCase(text.charAt(at)) && text.charAt(at) != 'I'
                            || abbreviations.contains(text.substring(at, last))
                    ? last
                    : end;
        }
        if (end + 1 < to && Character.isLetter(text.charAt(end + 1))) {
            return end;
        }
        String word = text.substring(at, end + 1);
        return isAbbreviation(word) ? end + 1 : end;
    }

    private boolean isAbbreviation(String word) {
        return titles.contains(word) || abbreviations.contains(word) || titles.contains(fromCapitals(word));
    }

    private static String fromCapitals(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether the stop of an abbreviation ends the sentence too. */
    private boolean isEnd(String text, int at, int stop, int limit) {
        int next = stop;
        while (next < limit
                && (isBlank(text.charAt(next)) || QUOTES.indexOf(text.charAt(next)) >= 0 || text.charAt(next) == ')')) {
            next++;
        }
        if (next >= limit) {
            return true;
        }
        String word = text.substring(at, stop);
        if (next == stop || word.length() < 3 || titles.contains(word) || titles.contains(fromCapitals(word))) {
            return false;
        }
        int end = letters(text, next, limit);
        return end > next && starters.contains(text.substring(next, end));
    }

    /** The end of an address of the web or of mail that begins here, or the begin. */
    private static int address(String text, int at, int to) {
        int letters = letters(text, at, to);
        boolean isUrl = text.startsWith("://", letters) || letters - at == 3 && text.startsWith("www.", at);
        boolean isMail = false;
        int dots = 0;
        if (!isUrl) {
            int i = at;
            int furthest = Math.min(to, at + LONGEST_MAILBOX);
            while (i < furthest && (Character.isLetterOrDigit(text.charAt(i)) || ".-_".indexOf(text.charAt(i)) >= 0)) {
                dots += text.charAt(i) == '.' && i + 1 < to && Character.isLetter(text.charAt(i + 1)) ? 1 : 0;
                i++;
            }
            isMail = i < furthest && i > at && text.charAt(i) == '@';
            if (!isMail) {
                return dots > 0 ? domain(text, at, to) : at;
            }
        }
        int end = at;
        while (end < to && ")]>\"”’|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > at && ".,;:!?'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** "state.gov", "Mail.ru": letters, stop, letters, where neither part is an initial. */
    private static int domain(String text, int at, int to) {
        int end = letters(text, at, to);
        if (end - at < 2) {
            return at;
        }
        int last = end;
        while (last < to && text.charAt(last) == '.') {
            int part = letters(text, last + 1, to);
            if (part == last + 1 || part < to && text.charAt(part) == '.' && part - last == 2) {
                break;
            }
            last = part;
        }
        return last > end && isBorder(text, last) && (last >= to || "-'’@".indexOf(text.charAt(last)) < 0) ? last : at;
    }

    /** A word, cut before "n't" and within "cannot". */
    private static void addWord(String text, int at, int end, Tokens out) {
        int length = end - at;
        if (length > 3
                && APOSTROPHES.indexOf(text.charAt(end - 2)) >= 0
                && (text.charAt(end - 1) == 't' || text.charAt(end - 1) == 'T')
                && (text.charAt(end - 3) == 'n' || text.charAt(end - 3) == 'N')) {
            out.add(at, end - 3);
            out.add(end - 3, end);
            return;
        }
        int cut = length == 6 && text.regionMatches(true, at, "cannot", 0, 6)
                ? 3
                : length == 5
                                && (text.regionMatches(true, at, "gonna", 0, 5)
                                        || text.regionMatches(true, at, "gotta", 0, 5)
                                        || text.regionMatches(true, at, "wanna", 0, 5))
                        ? 3
                        : 0;
        if (cut > 0) {
            out.add(at, at + cut);
            out.add(at + cut, end);
        } else {
            out.add(at, end);
        }
    }
}
