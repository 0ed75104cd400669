package org.chancery.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value that was worked out.
 *
 * @param moment where it is a stretch of the calendar that later words can refer to; null for others
 */
record Value(
        Dated.Type type,
        String text,
        String modifier,
        @Nullable Moment moment) {

    static Value of(Moment moment) {
        Dated.Type type = moment.grain() == Grain.TIME ? Dated.Type.TIME : Dated.Type.DATE;
        return new Value(type, moment.toString(), "", moment);
    }

    static Value of(Dated.Type type, String text) {
        return new Value(type, text, "", null);
    }

    static Value of(String type, String text) {
        return of(Dated.Type.valueOf(type.toUpperCase(Locale.ROOT)), text);
    }

    Value modified(String by) {
        return by.isEmpty() ? this : new Value(type, text, by, moment);
    }
}
