package org.chancery.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words and rules of time. Their sentences begin with the day of publication: {@code 2024-09-12 | …}. */
final class TimeReader {

    private static final Set<String> KNOWN = Set.of("id", "category", "forms", "reads", "catches", "leaves");
    private static final String BETWEEN = " | ";

    private TimeReader() {}

    static TimeWords words(Entry entry) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Entry each : entry.entries("words")) {
            each.names().forEach(word -> words.put(word, each.text(word)));
        }
        if (words.isEmpty()) {
            throw entry.wrong("words", "is missing: expected words with what they stand for");
        }
        return new TimeWords(
                entry.text("id"), KnowledgeReader.origin(entry), words, entry.flag("capital"), examples(entry));
    }

    static TimeRule rule(Entry entry) {
        Map<String, String> gives = new HashMap<>();
        for (String field : entry.names()) {
            if (!KNOWN.contains(field)) {
                entry.scalarIfAny(field).ifPresent(value -> gives.put(field, value));
            }
        }
        List<String> forms = entry.list("forms");
        if (forms.isEmpty()) {
            throw entry.wrong("forms", "is missing: expected one form or more");
        }
        return new TimeRule(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                entry.text("category"),
                forms,
                entry.text("reads"),
                gives,
                examples(entry));
    }

    private static List<Example> examples(Entry entry) {
        List<Example> dated = new ArrayList<>();
        for (Example example : Examples.of(entry)) {
            dated.add(dated(example));
        }
        return dated;
    }

    private static Example dated(Example example) {
        int end = example.sentence().indexOf(BETWEEN);
        LocalDate published = end < 0 ? null : day(example, example.sentence().substring(0, end));
        return end < 0 ? example : example.published(published, end + BETWEEN.length());
    }

    private static @Nullable LocalDate day(Example example, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new KnowledgeException(example.origin() + ": expected the day of publication, such as 2024-09-12,"
                    + " before \"" + BETWEEN.strip() + "\", found \"" + written + "\"");
        }
    }
}
