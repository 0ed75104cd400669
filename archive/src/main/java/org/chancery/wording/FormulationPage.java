package org.chancery.wording;

import java.util.List;
import org.chancery.series.By;
import org.jspecify.annotations.Nullable;

/**
 * All that an archive says of one wording.
 *
 * @param asked as the person asked
 * @param id of the registered formulation; null if these are words that nobody registered
 * @param name of it, else the words
 * @param kind such as slogan or relation-name; null if not registered
 * @param owners sides whose it is; empty if shared or not registered
 * @param from first day of the archive, {@code until} the last
 * @param archiveTexts latest wordings of all reports in the archive
 * @param eligibility which texts count as those in which it could have been, in words
 */
public record FormulationPage(
        String asked,
        @Nullable String id,
        String name,
        @Nullable String kind,
        List<String> owners,
        String gloss,
        @Nullable String from,
        @Nullable String until,
        int archiveTexts,
        @Nullable String side,
        @Nullable String counterpart,
        By by,
        String eligibility,
        List<Side> sides,
        List<Twin> twins,
        List<Variant> variants,
        List<Line> lines,
        int uses) {

    /** With other uses in context. */
    public FormulationPage with(List<Line> others) {
        return new FormulationPage(
                asked,
                id,
                name,
                kind,
                owners,
                gloss,
                from,
                until,
                archiveTexts,
                side,
                counterpart,
                by,
                eligibility,
                sides,
                twins,
                variants,
                others,
                uses);
    }

    /** What the texts of one side have of it. */
    public record Side(
            String side,
            Seen seen,
            List<Share> periods,
            List<Share> counterparts,
            List<Share> levels,
            List<Share> publishers) {}

    /** Another side's wording for the same thing, with the number of texts by side as read. */
    public record Twin(String id, String name, List<String> owners, List<Count> texts) {}

    /** Texts of a side. */
    public record Count(String side, int texts) {}

    /** A way in which it is written: number of texts. */
    public record Variant(String words, int texts) {}

    /**
     * One use in its context.
     *
     * @param speaker null where the words are in no statement that was read
     */
    public record Line(
            String doc,
            @Nullable String day,
            String side,
            String publisher,
            String title,
            @Nullable String speaker,
            String left,
            String words,
            String right,
            int begin,
            int end) {

        Line saidBy(@Nullable String who) {
            return new Line(doc, day, side, publisher, title, who, left, words, right, begin, end);
        }
    }
}
