package org.chancery.release;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are written into cells. */
final class Cells {

    /** Between the members of a list. */
    static final String BETWEEN = "; ";

    private Cells() {}

    /** Nothing for what is missing. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** With as many decimals as it needs, such as 2.5 or -10.0; nothing for what is missing. */
    static String number(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }

    /** A confidence, with three decimals. */
    static String share(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** Members with a semicolon between them. What a member lacks is written so that places stay aligned; nothing where all lack it. */
    static <T> String aligned(List<T> items, Function<T, @Nullable Object> value, String missing) {
        if (items.stream().allMatch(item -> text(value.apply(item)).isEmpty())) {
            return "";
        }
        return items.stream()
                .map(item -> text(value.apply(item)))
                .map(cell -> cell.isEmpty() ? missing : cell)
                .collect(Collectors.joining(BETWEEN));
    }

    static String joined(List<String> items) {
        return String.join(BETWEEN, items);
    }

    /** On one line, for tables: tabs and line breaks become spaces. */
    static String onOneLine(String cell) {
        return cell.replaceAll("[\\t\\r\\n\\u000b\\f\\u0085\\u2028\\u2029]+", " ");
    }
}
