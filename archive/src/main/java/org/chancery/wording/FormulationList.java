package org.chancery.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The formulations that stand in an archive, as its reports were read.
 *
 * @param from first day of the archive, {@code until} the last
 */
public record FormulationList(
        @Nullable String from, @Nullable String until, int archiveTexts, List<Row> formulations) {

    /** One in the texts of one side; {@code first} and {@code last} are days of the archive. */
    public record Row(
            String id,
            String side,
            int texts,
            @Nullable String first,
            @Nullable String last) {}
}
