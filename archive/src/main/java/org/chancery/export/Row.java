package org.chancery.export;

import java.util.List;
import java.util.Map;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is exported.
 *
 * @param fields in their order, the same for all rows of a kind; values are texts, Long, Double, Boolean, lists of texts, or null
 * @param report from which it is; null for actors
 * @param quotes the words that it rests on
 */
record Row(
        What what,
        Map<String, @Nullable Object> fields,
        @Nullable ReportRow report,
        @Nullable String licence,
        List<Quote> quotes) {

    /** Words at a place of the report's text, and up to 32 characters on each side of them. */
    record Quote(int begin, int end, String text, String before, String after) {}

    @Nullable
    String text(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String field) {
        Object value = fields.get(field);
        return value instanceof List<?> list ? (List<String>) list : List.of();
    }

    /** Names of all who take part, each once. */
    List<String> parties() {
        return what.roles().values().stream()
                .flatMap(field -> texts(field).stream())
                .distinct()
                .toList();
    }

    String id() {
        return String.valueOf(fields.get("id"));
    }

    /** One line that says what it is. */
    String title() {
        String text = switch (what) {
            case REPORTS -> text("title");
            case ACTORS -> text("name");
            case STATEMENTS -> String.join(", ", texts("speakers")) + ": " + text("content");
            case ENCOUNTERS -> text("kind") + ": " + String.join(", ", texts("participants"));
            case EVENTS ->
                text("type") + ": " + String.join(", ", texts("actors")) + " → "
                        + String.join(", ", texts("recipients"));
            case COMMITMENTS -> String.join(", ", texts("by")) + ": " + text("action");
            case UPCOMING ->
                text("what") + (texts("participants").isEmpty() ? "" : ": " + String.join(", ", texts("participants")));
            case RELATIONS -> String.join(", ", texts("parties")) + ": " + text("label");
            case FORMULATIONS -> text("text");
        };
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
