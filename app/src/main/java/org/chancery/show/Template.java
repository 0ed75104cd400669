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
import org.jspecify.annotations.Nullable;

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
        fill(values, filled);
        return filled.toString();
    }

    /** Writes behind what stands there already. */
    void fill(Map<String, String> values, StringBuilder filled) {
        for (Part part : parts) {
            String value = values.get(part.place());
            if (value == null) {
                throw new IllegalArgumentException(name + ": nothing to fill {{" + part.place() + "}} with");
            }
            filled.append(part.before());
            if (part.escaped()) {
                escape(value, filled);
            } else {
                filled.append(value);
            }
        }
        filled.append(tail);
    }

    /** Text as HTML shows it, inside of elements and of quoted attributes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        escape(text, escaped);
        return escaped.toString();
    }

    /** The same, behind what stands there already. */
    static void escape(String text, StringBuilder escaped) {
        String printable = Words.printable(text);
        int begin = 0;
        for (int i = 0; i < printable.length(); i++) {
            String sign = sign(printable.charAt(i));
            if (sign != null) {
                escaped.append(printable, begin, i).append(sign);
                begin = i + 1;
            }
        }
        escaped.append(printable, begin, printable.length());
    }

    private static @Nullable String sign(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
