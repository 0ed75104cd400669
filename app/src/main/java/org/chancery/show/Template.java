package org.chancery.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of this package with places to fill: <code>{{name}}</code> takes text, which is escaped, <code>{{{name}}}</code>
 * takes HTML that was made from templates. What is filled in is never looked through for places again.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\{?)([a-z-]+)\\}?\\}\\}");

    private final String name;
    private final List<Part> parts = new ArrayList<>();
    private final String tail;

    private Template(String name, String text) {
        this.name = name;
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            parts.add(new Part(
                    text.substring(end, place.start()),
                    place.group(2),
                    place.group(1).isEmpty()));
            end = place.end();
        }
        this.tail = text.substring(end);
    }

    /** What stands before a place, and the place. */
    private record Part(String before, String place, boolean escaped) {}

    static Template load(String name) {
        // A file ends with a line break, which would show between words.
        return new Template(name, resource(name).stripTrailing());
    }

    static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this build of Chancery");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a place has no value */
    String fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            String value = values.get(part.place());
            if (value == null) {
                throw new IllegalArgumentException(name + ": nothing to fill {{" + part.place() + "}} with");
            }
            filled.append(part.before()).append(part.escaped() ? escape(value) : value);
        }
        return filled.append(tail).toString();
    }

    /** Text as HTML shows it, inside of elements and of quoted attributes. */
    static String escape(String text) {
        String printable = Words.printable(text);
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
