package org.chancery.show;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/** The sentence and the paragraph around words, found without a language model. */
final class Passage {

    /** A full stop after one of these, or after an initial, seldom ends a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?s).*\\b(?:[A-Z]|St|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Adm|Amb|Sen|Rep|Gov|Prof|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs)\\.\\s*");

    private Passage() {}

    /** From the first character behind one blank line to the last before the next. */
    static Span paragraph(String text, Span words) {
        int begin = words.begin();
        while (begin > 0 && !isBlankLineBefore(text, begin)) {
            begin--;
        }
        int end = Math.max(words.end(), begin);
        while (end < text.length() && !isBlankLineAt(text, end)) {
            end++;
        }
        return new Span(begin, end);
    }

    /** The sentences that the words touch. */
    static Span sentence(String text, Span words) {
        Span paragraph = paragraph(text, words);
        String inside = paragraph.text(text);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(inside);
        int begin = 0;
        int end = inside.length();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            boolean ends = at == inside.length()
                    || !ABBREVIATION.matcher(inside.substring(begin, at)).matches();
            if (ends && at <= words.begin() - paragraph.begin()) {
                begin = at;
            } else if (ends && at >= words.end() - paragraph.begin()) {
                end = at;
                break;
            }
        }
        return new Span(paragraph.begin() + begin, paragraph.begin() + end);
    }

    private static boolean isBlankLineBefore(String text, int at) {
        int i = at - 1;
        if (text.charAt(i) != '\n') {
            return false;
        }
        for (i--; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlankLineAt(String text, int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
