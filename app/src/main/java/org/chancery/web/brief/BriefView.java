package org.chancery.web.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief, or the form that asks for one.
 *
 * @param people whether those who act for a state count as it
 * @param suggestions names that the archive has most often
 * @param problem why there is no brief; empty if nothing was asked yet
 * @param sections null if there is no brief
 * @param files address of the brief as a file, to be followed by md, html or docx
 */
public record BriefView(
        String one,
        String other,
        String on,
        boolean people,
        List<String> suggestions,
        String problem,
        @Nullable String title,
        @Nullable String basis,
        @Nullable List<Section> sections,
        @Nullable String files) {

    /** @param missing said where there are no lines, and what would be needed */
    public record Section(String title, List<Line> lines, String missing) {}

    /**
     * Something known, with where it stands.
     *
     * @param source publisher, side, day and name of the report
     * @param report address in the reader; null if the source names none
     * @param url where it was published; null if that is not on the web
     */
    public record Line(
            String text,
            @Nullable String quote,
            String source,
            @Nullable String report,
            @Nullable String url,
            String copy) {}
}
