package org.chancery.imports.dictionary;

import java.util.List;
import java.util.Locale;

/** What a dictionary holds. */
public enum DictionaryKind {
    ACTORS,
    AGENTS,
    VERBS,
    DISCARDS,
    ISSUES;

    /** By the name of the file, else by what its lines look like. */
    static DictionaryKind of(String file, List<Line> lines) {
        String name = file.toLowerCase(Locale.ROOT);
        for (DictionaryKind kind : values()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            if (name.contains(word.substring(0, word.length() - 1))) {
                return kind;
            }
        }
        if (lines.stream().anyMatch(line -> line.text().startsWith("---"))) {
            return VERBS;
        }
        if (lines.stream().anyMatch(line -> line.text().matches(".*\\[\\s*(~.*|[^\\]]*~)\\s*\\].*"))) {
            return AGENTS;
        }
        if (lines.stream().anyMatch(line -> line.text().startsWith("<ISSUE"))) {
            return ISSUES;
        }
        return lines.stream().anyMatch(line -> line.text().indexOf('[') >= 0) ? ACTORS : DISCARDS;
    }
}
