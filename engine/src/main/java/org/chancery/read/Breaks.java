package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a body breaks off: it says so, ends with an ellipsis, or stops within a sentence. */
final class Breaks {

    private static final int PARAGRAPH_WINDOW = 2000;
    private static final int TAIL = 20;
    private static final int LONGEST_LAST_LINE = 60;

    private static final Pattern ELLIPSIS = Pattern.compile(
            "(?:…|\\.{3,}|\\[\\s?(?:…|\\.{2,})\\s?]|<\\s?(?:…|\\.{2,})\\s?>|\\(\\s?(?:…|\\.{2,})\\s?\\))$");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}[.!?][\"”’')\\]]?\\s+[\"“‘'(]?\\p{Lu}");
    private static final Pattern TERMINAL = Pattern.compile("[.!?…。！？:;\"”’»)\\]>*#_=|/-][\\s\"”’')\\]]*$");
    private static final Pattern LEADS_ON =
            Pattern.compile("(?:,|\\s(?:the|an?|of|and|or|to|for|with|by|that|which|from|between|against|its|their))$");
    private static final Pattern LIST_LINE =
            Pattern.compile("^(?:[-•●▪*–—·]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)]|https?://)");
    private static final Pattern ADDRESS_OR_END = Pattern.compile("\\.\\w{2,10}$|(?:^|\\W)(?:END|End)$");
    private static final Pattern LOWER_WORD = Pattern.compile("\\b\\p{Ll}+\\b");
    private static final int LEAST_WORDS = 3;
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}:\\d{2}\\s?(?:[ap]\\.?m|[A-Z]{3,4}\\b|h\\b)", Pattern.CASE_INSENSITIVE);

    private final List<String> phrases;

    Breaks(ReadingWords words) {
        this.phrases = words.breakOffPhrases().stream().map(Breaks::plain).toList();
    }

    Completeness completeness(String body) {
        String text = body.strip();
        boolean breaksOff = saysSo(text) || endsWithEllipsis(text) || stopsWithinSentence(text);
        return breaksOff ? Completeness.EXCERPT : Completeness.FULL;
    }

    private boolean saysSo(String text) {
        String first = plain(firstParagraph(text));
        String last = plain(lastParagraph(text));
        String firstLine = withoutMarks(plain(text.substring(0, Math.min(Lines.end(text, 0), PARAGRAPH_WINDOW))));
        String lastLine = withoutMarks(last.substring(last.lastIndexOf('\n') + 1));
        return phrases.stream().anyMatch(phrase -> says(phrase, first, last) || isLine(phrase, firstLine, lastLine));
    }

    private static boolean says(String phrase, String first, String last) {
        boolean begins = phrase.startsWith("^");
        boolean ends = phrase.endsWith("$");
        if (begins && ends) {
            return false;
        }
        if (begins) {
            return first.startsWith(phrase.substring(1));
        }
        return ends
                ? last.endsWith(phrase.substring(0, phrase.length() - 1))
                : first.contains(phrase) || last.contains(phrase);
    }

    private static boolean isLine(String phrase, String firstLine, String lastLine) {
        return phrase.equals("^" + firstLine + "$") || phrase.equals("^" + lastLine + "$");
    }

    /** Lower case, and square brackets as round ones: editors use either. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('[', '(').replace(']', ')');
    }

    private static String withoutMarks(String line) {
        return AROUND.matcher(line).replaceAll("");
    }

    private static boolean endsWithEllipsis(String text) {
        return ELLIPSIS.matcher(text.substring(Math.max(0, text.length() - TAIL)))
                .find();
    }

    /** Only a text of several sentences can stop within one; a headline or a list never ended with a full stop. */
    private static boolean stopsWithinSentence(String text) {
        String line = Lines.last(text);
        String tail = line.substring(Math.max(0, line.length() - TAIL));
        if (tail.isEmpty()
                || TERMINAL.matcher(tail).find()
                || !SENTENCE_BREAK.matcher(text).find()) {
            return false;
        }
        if (LIST_LINE.matcher(line).find() || CLOCK.matcher(tail).find()) {
            return false;
        }
        if (LEADS_ON.matcher(tail).find()) {
            return true;
        }
        String paragraph = lastParagraph(text);
        boolean word = Character.isLetter(tail.charAt(tail.length() - 1))
                && !ADDRESS_OR_END.matcher(tail).find();
        return word && paragraph.length() > LONGEST_LAST_LINE && isProse(paragraph);
    }

    /** Several sentences, of which the last has words of its own: names in a row are a list. */
    private static boolean isProse(String paragraph) {
        Matcher matcher = SENTENCE_BREAK.matcher(paragraph);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end() - 1;
        }
        return last >= 0
                && LOWER_WORD
                                .matcher(paragraph.substring(last))
                                .results()
                                .limit(LEAST_WORDS)
                                .count()
                        == LEAST_WORDS;
    }

    private static String firstParagraph(String text) {
        int end = text.indexOf("\n\n");
        return text.substring(0, Math.min(end < 0 ? text.length() : end, PARAGRAPH_WINDOW));
    }

    private static String lastParagraph(String text) {
        int begin = Math.max(text.lastIndexOf("\n\n"), text.lastIndexOf("\r\n\r\n"));
        return text.substring(Math.max(Math.max(begin, 0), text.length() - PARAGRAPH_WINDOW))
                .strip();
    }
}
