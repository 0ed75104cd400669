package org.chancery.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which sentence something stands, counted by full stops and line breaks alone: records do not keep the sentences of the parser, so
 * that an abbreviation may count one too many.
 */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?][\"”’')\\]]*\\s+(?=[\"“‘'(\\[]*\\p{Lu})|\\s*\\n\\s*\\n\\s*");

    private Sentences() {}

    /** The number of the sentence of an offset, from 1. */
    static int number(String text, int offset) {
        int number = 1;
        Matcher ends = END.matcher(text);
        while (ends.find() && ends.end() <= offset) {
            // Blank lines before the text end no sentence.
            number += ends.start() > 0 ? 1 : 0;
        }
        return number;
    }

    /** Whether an offset lies in the first paragraph. */
    static boolean isLead(String text, int offset) {
        int begin = text.length() - text.stripLeading().length();
        int end = text.indexOf('\n', begin);
        return end < 0 || offset < end;
    }
}
