package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/**
 * Cuts a body where a sentence ends whatever its words are: at blank lines and before the items of a list. What is still
 * longer than {@link #LONGEST} is cut at the best place near that length, so that memory and time stay in proportion to the
 * text even if ten megabytes come without a line break.
 */
public final class Blocks {

    /** In UTF-16 units; some 8,000 words, so ordinary paragraphs are never cut. */
    static final int LONGEST = 50_000;

    private static final String BREAK = "(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])";
    private static final String BLANK = "[ \\t\\u00a0\\u3000]*+";

    /** A blank line, or the line break before a bullet; single line breaks else are those of wrapped text. */
    private static final Pattern BORDER = Pattern.compile(BREAK + "(?:" + BLANK + BREAK + "|(?=" + BLANK
            + "(?:[•●▪◦‣·*–—-]|\\(?[0-9]{1,2}[.)]|\\([a-z]\\))[ \\t\\u00a0]))");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)\\]]?\\s+(?=\\p{Lu})");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private Blocks() {}

    /** Spans that hold something besides white space, in order, none longer than {@link #LONGEST}. */
    public static List<Span> of(String body) {
        List<Span> blocks = new ArrayList<>();
        Matcher border = BORDER.matcher(body);
        int begin = 0;
        while (border.find()) {
            addPieces(body, begin, border.start(), blocks);
            begin = border.end();
        }
        addPieces(body, begin, body.length(), blocks);
        return blocks;
    }

    private static void addPieces(String body, int from, int to, List<Span> blocks) {
        int begin = from;
        while (to - begin > LONGEST) {
            int cut = cut(body, begin, begin + LONGEST);
            add(body, begin, cut, blocks);
            begin = cut;
        }
        add(body, begin, to, blocks);
    }

    private static void add(String body, int begin, int end, List<Span> blocks) {
        for (int i = begin; i < end; i++) {
            if (!Character.isWhitespace(body.charAt(i)) && body.charAt(i) != '\u00a0') {
                blocks.add(new Span(begin, end));
                return;
            }
        }
    }

    /** Behind the last sentence of the second half; if there is none, at a blank; if there is none, between characters. */
    private static int cut(String body, int begin, int limit) {
        int middle = begin + LONGEST / 2;
        int cut = lastEnd(SENTENCE_END.matcher(body).region(middle, limit));
        if (cut < 0) {
            cut = lastEnd(GAP.matcher(body).region(middle, limit));
        }
        if (cut < 0) {
            cut = Character.isLowSurrogate(body.charAt(limit)) ? limit - 1 : limit;
        }
        return cut;
    }

    private static int lastEnd(Matcher matcher) {
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }
}
