package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Span;

/**
 * A sentence that an entry must catch, or must leave alone.
 *
 * @param entry id of the entry that it belongs to
 * @param origin where it stands
 * @param sentence without its brackets
 * @param marked the words that were in brackets; none in a sentence to be left alone
 * @param caught whether the entry must catch it
 */
public record Example(String entry, Origin origin, String sentence, List<Marked> marked, boolean caught) {

    public Example {
        marked = List.copyOf(marked);
    }

    /** Words in brackets. @param role the name before the colon, empty where there is none */
    public record Marked(String role, Span span) {}

    /**
     * Reads {@code "[source: Peru] invited [target: Chile]."}; a bracket is written twice to stand for itself.
     *
     * @throws KnowledgeException if a bracket is not closed
     */
    static Example parse(String entry, Origin origin, String written, boolean caught) {
        StringBuilder sentence = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c != '[') {
                sentence.append(c);
                at++;
                continue;
            }
            int close = closing(written, at, origin);
            at = mark(written.substring(at + 1, close), sentence, marked, origin) + close + 1;
        }
        return new Example(entry, origin, sentence.toString(), marked, caught);
    }

    private static int closing(String written, int open, Origin origin) {
        int depth = 0;
        for (int i = open; i < written.length(); i++) {
            depth += written.charAt(i) == '[' ? 1 : written.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new KnowledgeException(origin + ": a bracket is not closed in \"" + written + "\"");
    }

    private static int mark(String inside, StringBuilder sentence, List<Marked> marked, Origin origin) {
        int colon = inside.indexOf(": ");
        boolean named = colon > 0 && inside.substring(0, colon).chars().allMatch(c -> c >= 'a' && c <= 'z');
        String words = named ? inside.substring(colon + 2) : inside;
        int begin = sentence.length();
        if (words.indexOf('[') >= 0) {
            Example inner = parse("", origin, words, true);
            inner.marked()
                    .forEach(m -> marked.add(new Marked(
                            m.role(),
                            new Span(begin + m.span().begin(), begin + m.span().end()))));
            sentence.append(inner.sentence());
        } else {
            sentence.append(words);
        }
        marked.add(new Marked(named ? inside.substring(0, colon) : "", new Span(begin, sentence.length())));
        return 0;
    }
}
