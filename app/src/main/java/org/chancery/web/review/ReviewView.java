package org.chancery.web.review;

import java.util.List;
import org.chancery.review.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The queue with the item that is on.
 *
 * @param item null if nothing waits
 * @param done what this person just decided; null if nothing
 */
public record ReviewView(
        List<RuleView> rules,
        boolean second,
        String rule,
        @Nullable ItemView item,
        @Nullable Done done,
        boolean may) {

    /** @param waiting how many, "1,000+" if more */
    public record RuleView(String key, String title, String waiting, String url, boolean chosen) {}

    /** The last decision, with what undoes it. */
    public record Done(long number, String verdict, String item) {}

    /**
     * What is to be decided.
     *
     * @param rows fields with their values, as they stand now
     * @param other the second of two encounters; null in all other cases
     * @param alike known persons who may be meant
     * @param said what persons said of it so far; shown once this person has decided
     */
    public record ItemView(
            String id,
            String layer,
            String title,
            String reason,
            Source source,
            List<Excerpt> excerpts,
            List<Row> rows,
            @Nullable Other other,
            List<FieldView> fields,
            List<String> names,
            List<Alike> alike,
            boolean struckOut,
            List<Said> said,
            String entryUrl,
            String copy) {

        public boolean isPair() {
            return other != null;
        }

        public boolean isPerson() {
            return layer.equals("actor");
        }
    }

    public record Other(Source source, List<Excerpt> excerpts, List<Row> rows) {}

    public record Source(
            String day,
            String publisher,
            String title,
            String url,
            @Nullable String original) {}

    /** @param read what was read, where a correction says otherwise; null if none does */
    public record Row(String name, String value, @Nullable String read) {}

    /** @param kind text, choice, list or names */
    public record FieldView(String name, String label, String kind, String value, List<String> choices) {

        /** Lines of a field with several values. */
        public int lines() {
            return (int) Math.max(2, value.lines().count() + 1);
        }
    }

    public record Alike(String wikidata, String name, String state) {}

    public record Said(String who, String verdict, String why, String madeAt, boolean undone) {}
}
