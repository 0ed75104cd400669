package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.read.Span;

/**
 * The words of a stretch of text as topics see them: in lower case, in the singular and in one of the two spellings, each
 * with where it stands. A mark that parts phrases, such as a comma, is a word of its own that no topic has.
 */
record TopicWords(List<String> folded, List<String> written, List<Span> spans) {

    private static final String MARK = "|";

    static TopicWords of(String text) {
        TopicWords words = new TopicWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter) {
                begin = begin < 0 ? i : begin;
                continue;
            }
            if (begin >= 0) {
                words.add(text.substring(begin, i), new Span(begin, i));
                begin = -1;
            }
            if (i < text.length() && ",;:.!?()\"“”".indexOf(text.charAt(i)) >= 0) {
                words.folded.add(MARK);
                words.written.add(MARK);
                words.spans.add(new Span(i, i + 1));
            }
        }
        return words;
    }

    private void add(String word, Span span) {
        if (word.equals("s") && span.begin() > 0) {
            return; // a possessive ending
        }
        folded.add(fold(word));
        written.add(word);
        spans.add(span);
    }

    int size() {
        return folded.size();
    }

    /** Whether a mark that parts phrases stands there. */
    boolean isMark(int at) {
        return folded.get(at).equals(MARK);
    }

    /** One form of a word for all its plain variants; that some of them are no English does not matter. */
    private static String fold(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (low.length() < 4) {
            return low;
        }
        String american = low.replace("isation", "ization")
                .replaceAll("is(e|ed|es|ing)$", "iz$1")
                .replaceAll("(?<=[bv])our", "or")
                .replaceAll("enc(e|es)$", "ens$1")
                .replaceAll("programme", "program")
                .replaceAll("tre(s?)$", "ter$1");
        if (american.endsWith("ies")) {
            return american.substring(0, american.length() - 3) + "y";
        }
        boolean plural = american.endsWith("s")
                && !american.endsWith("ss")
                && !american.endsWith("us")
                && !american.endsWith("is");
        return plural ? american.substring(0, american.length() - 1) : american;
    }
}
