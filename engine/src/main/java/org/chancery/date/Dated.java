package org.chancery.date;

import java.util.Objects;
import java.util.Set;
import org.chancery.read.Span;

/**
 * An expression of time with its value.
 *
 * @param value as TIMEX3 has it: {@code 2024-10}, {@code 2024-09-12TMO}, {@code P3Y}, {@code XXXX-WXX-4}, {@code PAST_REF}
 * @param modifier of TIMEX3, such as {@code START} of "early next year"; empty if there is none
 * @param by ids of the rules and kinds of words that took part
 */
public record Dated(Span span, Type type, String value, String modifier, Set<String> by) {

    /** The four types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public Dated {
        Objects.requireNonNull(span, "span");
        if (value.isBlank()) {
            throw new IllegalArgumentException("an expression of time needs a value; leave it out if it has none");
        }
        by = Set.copyOf(by);
    }
}
