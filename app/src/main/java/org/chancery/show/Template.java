package org.chancery.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final String text;

    private Template(String name, String text) {
        this.name = name;
        this.text = text;
    }

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
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            String value = values.get(place.group(2));
            if (value == null) {
                throw new IllegalArgumentException(name + ": nothing to fill {{" + place.group(2) + "}} with");
            }
            place.appendReplacement(
                    filled, Matcher.quoteReplacement(place.group(1).isEmpty() ? escape(value) : value));
        }
        return place.appendTail(filled).toString();
    }

    /** Text as HTML shows it, inside of elements and of quoted attributes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        for (char c : Words.printable(text).toCharArray()) {
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
