package org.chancery.web.reader;

import java.util.List;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * A report in the reader.
 *
 * @param marked the text as HTML, made from escaped parts
 * @param sections empty if the report has no record
 * @param pair the two sides of its main encounter, such as "China and Russia"; null if there are none
 * @param others other texts of the same encounter
 * @param part which part of a long report this is; null if it is shown as a whole
 * @param at words that the address points at; null if none
 */
public record ReaderView(
        HeadView head,
        String marked,
        List<SectionView> sections,
        List<Toggle> toggles,
        String hidden,
        String noneFound,
        @Nullable String pair,
        @Nullable ReportRow before,
        @Nullable ReportRow after,
        @Nullable String redline,
        List<TellingView> others,
        CiteView cite,
        @Nullable PartView part,
        @Nullable String at) {

    /** An encounter of the report, and where it is told too. */
    public record TellingView(String kind, String day, String address, List<Other> texts) {}

    /** Another text of it. @param compare address of the comparison with it */
    public record Other(String label, String title, String address, String compare) {}

    /** @param text one line; BibTeX and CSL-JSON are files */
    public record CiteView(String text, String copy, String bibtex, String csl) {}

    public boolean isRead() {
        return !sections.isEmpty();
    }

    /** Classes that hide layers. */
    public String classes() {
        StringBuilder classes = new StringBuilder("reader");
        toggles.stream()
                .filter(toggle -> !toggle.shown())
                .forEach(toggle -> classes.append(" no-").append(toggle.word()));
        return classes.toString();
    }
}
