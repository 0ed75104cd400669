package org.chancery.imports.dictionary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes entries of knowledge as people would write them. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{N} .'’_/-]*");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder text = new StringBuilder();

    Yaml(String comment) {
        comment.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    }

    Yaml entry(String id) {
        text.append("- id: ").append(quoted(id)).append('\n');
        return this;
    }

    Yaml field(String name, String value) {
        text.append("  ").append(name).append(": ").append(quoted(value)).append('\n');
        return this;
    }

    /** A list on lines of its own; nothing if it is empty. */
    Yaml list(String name, List<String> values) {
        if (!values.isEmpty()) {
            text.append("  ").append(name).append(":\n");
            values.forEach(value -> text.append("    - ").append(quoted(value)).append('\n'));
        }
        return this;
    }

    /** Rows in braces, already written. */
    Yaml rows(String name, List<String> rows) {
        if (!rows.isEmpty()) {
            text.append("  ").append(name).append(":\n");
            rows.forEach(row -> text.append("    - {").append(row).append("}\n"));
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    static String quoted(String value) {
        boolean plain = PLAIN.matcher(value).matches()
                && !value.endsWith(" ")
                && !WORDS.contains(value.toLowerCase(java.util.Locale.ROOT));
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
