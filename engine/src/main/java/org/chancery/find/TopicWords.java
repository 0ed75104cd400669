package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/**
 * The words of a stretch of text as topics see them: in lower case, in the singular and in one of the two spellings, each
 * with where it stands. A mark that parts phrases, such as a comma, is a word of its own that no topic has.
 */
record TopicWords(List<String> folded, List<String> written, List<Span> spans) {

    private static final String MARK = "|";
    private static final List<String> VERBAL = List.of("ise", "ised", "ises", "ising");
    private static final Pattern OUR = Pattern.compile("(?<=[bv])our");

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
        String american = american(low);
        if (american.endsWith("ies")) {
            return american.substring(0, american.length() - 3) + "y";
        }
        boolean plural = american.endsWith("s")
                && !american.endsWith("ss")
                && !american.endsWith("us")
                && !american.endsWith("is");
        return plural ? american.substring(0, american.length() - 1) : american;
    }

    private static String american(String low) {
        String word = low.contains("isation") ? low.replace("isation", "ization") : low;
        for (String ending : VERBAL) {
            if (word.endsWith(ending)) {
                int at = word.length() - ending.length();
                word = word.substring(0, at) + "iz" + ending.substring(2);
                break;
            }
        }
        if (word.contains("our")) {
            word = OUR.matcher(word).replaceAll("or");
        }
        if (word.endsWith("ence") || word.endsWith("ences")) {
            int at = word.lastIndexOf("enc");
            word = word.substring(0, at) + "ens" + word.substring(at + 3);
        }
        if (word.contains("programme")) {
            word = word.replace("programme", "program");
        }
        if (word.endsWith("tre") || word.endsWith("tres")) {
            int at = word.lastIndexOf("tre");
            word = word.substring(0, at) + "ter" + word.substring(at + 3);
        }
        return word;
    }
}
