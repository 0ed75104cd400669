package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that an entry must catch, or must leave alone.
 *
 * @param entry id of the entry that it belongs to
 * @param origin where it stands
 * @param sentence without its brackets
 * @param marked the words that were in brackets; none in a sentence to be left alone
 * @param caught whether the entry must catch it
 * @param published the day on which it is read, where the example states one
 */
public record Example(
        String entry,
        Origin origin,
        String sentence,
        List<Marked> marked,
        boolean caught,
        @Nullable LocalDate published) {

    public Example {
        marked = List.copyOf(marked);
    }

    public Example(String entry, Origin origin, String sentence, List<Marked> marked, boolean caught) {
        this(entry, origin, sentence, marked, caught, null);
    }

    /** Whether it is read by its words alone, without a parse: sentences about time are. */
    public boolean isPlain() {
        return origin.file().startsWith("times/");
    }

    /** The same with a day of publication and without its first characters. */
    Example published(@Nullable LocalDate day, int skipped) {
        List<Marked> moved = marked.stream()
                .map(m -> new Marked(
                        m.role(), new Span(m.span().begin() - skipped, m.span().end() - skipped)))
                .toList();
        return new Example(entry, origin, sentence.substring(skipped), moved, caught, day);
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
        boolean named = colon > 0 && isRole(inside.substring(0, colon), origin);
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

    /** Roles are words in lower case; of a time the role is its value, such as {@code 2024-W03} or {@code P3Y}. */
    private static boolean isRole(String written, Origin origin) {
        boolean time = origin.file().startsWith("times/");
        return written.chars()
                .allMatch(c -> c >= 'a' && c <= 'z'
                        || time
                                && (c == '-'
                                        || c == '_'
                                        || c == '.'
                                        || c == ':'
                                        || c == ' '
                                        || Character.isUpperCase(c)
                                        || Character.isDigit(c)));
    }
}
