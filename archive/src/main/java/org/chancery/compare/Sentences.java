package org.chancery.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/**
 * Cuts a text into sentences and paragraphs where a record has no analysis any more. A stop behind one capital ("J. Blinken"),
 * a title or a short form ends nothing.
 */
final class Sentences {

    // Looks back only where a stop is: looking back everywhere takes longer than all else.
    private static final Pattern END = Pattern.compile(
            "(?=[.!?])(?<![\\s.(]\\p{Lu}|\\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Sen|Rep|Gov|Jr|No|Sept|Oct|Nov|Dec|Jan|Feb|Aug))"
                    + "[.!?][\"”’)]*(?=\\s+[\"“‘(]?[\\p{Lu}\\p{N}#])|\\n\\s*\\n");

    private Sentences() {}

    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int begin = 0;
        while (end.find()) {
            add(text, begin, end.end(), sentences);
            begin = end.end();
        }
        add(text, begin, text.length(), sentences);
        return sentences;
    }

    /** Without blanks at the ends; nothing if there is nothing else. */
    static void add(String text, int from, int until, List<Span> spans) {
        int begin = from;
        int end = until;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            spans.add(new Span(begin, end));
        }
    }

    /** Parts between blank lines; where there is none, each line. */
    static List<Span> paragraphs(String text) {
        Pattern between = Pattern.compile(text.contains("\n\n") ? "\\n\\s*\\n" : "\\n");
        List<Span> paragraphs = new ArrayList<>();
        Matcher gap = between.matcher(text);
        int begin = 0;
        while (gap.find()) {
            add(text, begin, gap.start(), paragraphs);
            begin = gap.end();
        }
        add(text, begin, text.length(), paragraphs);
        return paragraphs;
    }
}
