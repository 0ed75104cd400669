package org.chancery.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/**
 * A sentence in which somebody marked who acts and whom it concerns.
 *
 * @param text without the marks
 * @param source where the actor stands, in characters of the text; none if the sentence does not say who acts
 * @param target where the other stands; none if the sentence names nobody
 */
public record Pair(String id, String text, List<Span> source, List<Span> target) {

    private static final Pattern TAG = Pattern.compile("</?([st])>");

    public Pair {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        source = List.copyOf(source);
        target = List.copyOf(target);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("nobody is marked; expected <s>…</s> or <t>…</t>");
        }
    }

    /**
     * Reads {@code <s>Peru</s> condemned <t>Chile</t>}.
     *
     * @throws IllegalArgumentException if a mark is not closed or opened, or nobody is marked; the message says which
     */
    public static Pair parse(String id, String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Span>> spans = Map.of("s", new ArrayList<>(), "t", new ArrayList<>());
        Map<String, Integer> open = new HashMap<>();
        Matcher tag = TAG.matcher(marked);
        int at = 0;
        while (tag.find()) {
            text.append(marked, at, tag.start());
            at = tag.end();
            boolean closes = marked.charAt(tag.start() + 1) == '/';
            Integer begin = closes ? open.remove(tag.group(1)) : open.put(tag.group(1), text.length());
            if (closes == (begin == null)) {
                throw new IllegalArgumentException("the mark " + tag.group() + " at character " + (tag.start() + 1)
                        + (closes ? " closes what is not open" : " opens what is open"));
            }
            if (closes && begin < text.length()) {
                Objects.requireNonNull(spans.get(tag.group(1))).add(new Span(begin, text.length()));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(
                    "the mark <" + open.keySet().iterator().next() + "> is not closed");
        }
        text.append(marked.substring(at));
        return new Pair(
                id, text.toString(), Objects.requireNonNull(spans.get("s")), Objects.requireNonNull(spans.get("t")));
    }
}
