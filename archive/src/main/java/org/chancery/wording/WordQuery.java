package org.chancery.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From phrases to a question to the index of words: which texts may have one. What it finds is still to be looked at. */
final class WordQuery {

    private WordQuery() {}

    /** Whether the index can tell: it cannot if a phrase has no word that must stand in it, or words of a script without blanks. */
    static boolean canTell(List<Phrase> phrases) {
        return phrases.stream()
                .allMatch(phrase -> !parts(phrase, true).isEmpty()
                        && !parts(phrase, false).isEmpty()
                        && phrase.slots().stream()
                                .flatMap(slot -> slot.choices().stream())
                                .flatMap(List::stream)
                                .noneMatch(word -> Character.isIdeographic(word.codePointAt(0))));
    }

    /** For FTS5: {@code "as long as it takes"}, or {@code ("a" AND ("b" OR "c")) OR …}. */
    static String sqlite(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> "(" + String.join(" AND ", parts(phrase, true)) + ")")
                .distinct()
                .collect(Collectors.joining(" OR "));
    }

    /** For tsquery: words alone, as it gives the parts of a hyphenated word other places than we do. */
    static String postgresql(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> "(" + String.join(" & ", parts(phrase, false)) + ")")
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static List<String> parts(Phrase phrase, boolean rows) {
        List<String> parts = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (Phrase.Slot slot : phrase.slots()) {
            List<String> fixed = slot.fixed();
            if (!fixed.isEmpty() && fixed.stream().allMatch(WordQuery::isWord)) {
                row.addAll(fixed);
                continue;
            }
            close(row, rows, parts);
            if (!slot.optional() && !slot.isAny() && slot.choices().size() > 1) {
                parts.add(choice(slot, rows));
            }
        }
        close(row, rows, parts);
        return parts;
    }

    private static void close(List<String> row, boolean rows, List<String> parts) {
        if (row.isEmpty()) {
            return;
        }
        if (rows) {
            parts.add('"' + String.join(" ", row) + '"');
        } else {
            row.stream()
                    .filter(word -> word.length() > 1)
                    .map(WordQuery::quoted)
                    .forEach(parts::add);
        }
        row.clear();
    }

    private static String choice(Phrase.Slot slot, boolean rows) {
        Set<String> words = new LinkedHashSet<>();
        for (List<String> choice : slot.choices()) {
            words.add(
                    rows
                            ? '"' + String.join(" ", choice) + '"'
                            : "(" + choice.stream().map(WordQuery::quoted).collect(Collectors.joining(" & ")) + ")");
        }
        return "(" + String.join(rows ? " OR " : " | ", words) + ")";
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "''") + "'";
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.charAt(0));
    }
}
