package org.chancery.web;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.show.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, in each of its forms.
 *
 * @param title of the page
 * @param template under {@code src/main/jte}, such as {@code search/results.jte}; it takes {@code frame} and {@code view}
 * @param view what the template shows
 * @param json what the page says, as JSON (records, lists, maps, texts, numbers; names in snake case)
 * @param rows the same as a table, the first row with the columns' names, made when it is wanted; null if the page is no table
 * @param status of HTTP
 */
public record Shown(
        String title,
        String template,
        Object view,
        Object json,
        @Nullable Supplier<List<List<String>>> rows,
        int status) {

    public static Shown page(String title, String template, Object view, Object json) {
        return new Shown(title, template, view, json, null, 200);
    }

    public static Shown table(String title, String template, Object view, Object json, List<List<String>> rows) {
        return new Shown(title, template, view, json, () -> rows, 200);
    }

    /** @param rows made only when the table is wanted */
    public static Shown table(
            String title, String template, Object view, Object json, Supplier<List<List<String>>> rows) {
        return new Shown(title, template, view, json, rows, 200);
    }

    /** An answer that the command line gives too. */
    public static Shown answer(String title, String template, Object view, Answer answer) {
        return new Shown(title, template, view, answer.json(), answer::rows, 200);
    }
}
