package org.chancery.read;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words before the first sentence that say where and when a report was filed, and by whom.
 *
 * @param place as written; null if the line gives only a date or an agency
 * @param date as written, often without year; null if none
 * @param agency as written, without its brackets; null if none
 * @param span from the first character to the first one of the report proper; of a line of its own, that line
 */
public record Dateline(
        @Nullable String place,
        @Nullable String date,
        @Nullable String agency,
        Span span) {

    /** The day, if the dateline gives its year. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date).flatMap(PublishedDates::parse);
    }
}
