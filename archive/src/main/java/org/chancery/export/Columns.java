package org.chancery.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a table, in their order, and what each holds. */
final class Columns {

    private static final Set<String> WHOLE =
            Set.of("begin", "end", "quad", "characters", "words", "version", "reports", "told_by");
    private static final Set<String> FRACTION = Set.of("score", "confidence");
    private static final Set<String> TRUTH = Set.of("main", "repeated", "latest");
    private static final Set<String> SEVERAL = Set.of("contexts", "amounts", "topics");
    private static final Set<String> DAY =
            Set.of("published", "day", "day_from", "day_until", "due_from", "due_until", "first", "last");

    private static final List<String> OF_REPORTS = List.of(
            "id",
            "title",
            "publisher",
            "side",
            "published",
            "published_at",
            "dateline",
            "place",
            "url",
            "language",
            "completeness",
            "sha256",
            "characters",
            "words",
            "version",
            "latest",
            "source");
    private static final List<String> OF_ACTORS =
            List.of("id", "name", "kind", "state", "wikidata", "reports", "first", "last");
    private static final List<String> PROVENANCE = List.of(
            "quote", "begin", "end", "report", "report_title", "publisher", "side", "published", "completeness", "url");

    private Columns() {}

    /** What a column holds; DAY is a whole day, never a month. */
    enum Holds {
        TEXT,
        TEXTS,
        WHOLE,
        FRACTION,
        TRUTH,
        DAY
    }

    static Map<String, Holds> of(What what) {
        Map<String, Holds> columns = new LinkedHashMap<>();
        names(what).forEach(name -> columns.put(name, holds(what, name)));
        return columns;
    }

    private static List<String> names(What what) {
        List<String> names = new java.util.ArrayList<>();
        switch (what) {
            case REPORTS -> names.addAll(OF_REPORTS);
            case ACTORS -> names.addAll(OF_ACTORS);
            default -> {
                names.addAll(List.of("id", "local"));
                names.addAll(what.columns());
                names.addAll(what.roles().values());
                if (what == What.STATEMENTS) {
                    names.add("topics");
                }
                if (what == What.ENCOUNTERS) {
                    names.addAll(List.of("encounter", "told_by"));
                }
                names.addAll(PROVENANCE);
            }
        }
        if (what != What.ACTORS) {
            names.add("licence");
        }
        return names;
    }

    private static Holds holds(What what, String name) {
        if (what.roles().containsValue(name) || SEVERAL.contains(name)) {
            return Holds.TEXTS;
        }
        if (WHOLE.contains(name)) {
            return Holds.WHOLE;
        }
        if (FRACTION.contains(name)) {
            return Holds.FRACTION;
        }
        if (TRUTH.contains(name)) {
            return Holds.TRUTH;
        }
        return DAY.contains(name) ? Holds.DAY : Holds.TEXT;
    }
}
