package org.chancery.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Occasions that were to come when they were reported.
 *
 * @param asOf the day from which one looks back: the last of the archive unless another was given
 * @param rule how outcomes are found, in words
 */
public record CalendarPage(
        @Nullable String from, @Nullable String until, int reports, String asOf, String rule, List<Item> items) {

    /** What became of one. */
    public enum Outcome {
        /** Not over yet on the day from which one looks. */
        AHEAD,
        HELD,
        POSTPONED,
        CANCELLED,
        /** Nothing in the archive tells; it may have been held. */
        NO_REPORT_FOUND,
        /** No day, month or year was given: nothing to look in. */
        NO_DATE
    }

    /** How exact the date is. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        NONE
    }

    /**
     * One occasion, however often it was announced.
     *
     * @param id lasting id of the first announcement
     * @param date as the record has it
     * @param certainty announced, expected, invited or tentative: the strongest of the announcements
     * @param announced the reports that announced it, the first first
     * @param because why it is taken to be so, in words
     * @param told the report that tells of the outcome
     * @param reportsSince reports of the window and two weeks after it, in which it could have been told
     */
    public record Item(
            String id,
            String what,
            @Nullable String date,
            Precision precision,
            @Nullable String from,
            @Nullable String until,
            @Nullable String place,
            List<String> participants,
            String certainty,
            List<Report> announced,
            Outcome outcome,
            String because,
            @Nullable Report told,
            int reportsSince) {}
}
