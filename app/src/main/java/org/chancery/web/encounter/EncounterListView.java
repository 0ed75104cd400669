package org.chancery.web.encounter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encounters, newest first.
 *
 * @param found on all pages
 * @param several of these, told by more than one report
 * @param since first day of those found; null if there are none
 */
public record EncounterListView(
        List<Line> encounters,
        int kept,
        int found,
        int several,
        @Nullable String since,
        @Nullable String until,
        Form form,
        @Nullable String next,
        @Nullable String first) {

    /** What was asked, for the form. */
    public record Form(
            String actor,
            String side,
            String kind,
            @Nullable String from,
            @Nullable String until,
            boolean several,
            boolean filtered,
            List<String> sides,
            List<String> kinds) {}

    /**
     * One of them.
     *
     * @param compare address of the comparison of its sides; null if one side alone tells of it
     */
    public record Line(
            String id,
            String from,
            String until,
            List<String> kinds,
            boolean conflict,
            List<String> participants,
            int more,
            @Nullable String place,
            List<String> publishers,
            List<String> sides,
            int reports,
            String address,
            @Nullable String compare) {}
}
