package org.chancery.read;

import java.util.Optional;

/** Finds the dateline of a report: {@code PARIS, March 3 (Agency) — …}, {@code Geneva – …}, or a line of its own. */
public final class Datelines {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_BYLINE = 100;

    private Datelines() {}

    /** The dateline at the beginning of a body; empty if it begins with its first sentence. */
    public static Optional<Dateline> find(String text) {
        Optional<Dateline> dateOnly = Optional.empty();
        int at = Lines.skipWhite(text, 0);
        for (int line = 0; line < MOST_LINES && at < text.length(); line++) {
            int end = Lines.end(text, at);
            Optional<Dateline> found = dateOnly.isEmpty()
                    ? DatelineForms.inLine(text, at, end)
                    : DatelineForms.beforeSentence(text, at, end);
            if (found.isPresent() && saysWhereOrWho(found.get())) {
                return Optional.of(withDate(found.get(), dateOnly));
            }
            if (found.isEmpty() && !isByline(text.substring(at, end))) {
                return dateOnly;
            }
            dateOnly = dateOnly.or(() -> found);
            at = Lines.skipWhite(text, end);
        }
        return dateOnly;
    }

    /** The stretch of a document that is its dateline, so that later stages can begin after it. */
    public static Optional<Span> span(Document document) {
        return find(document.text()).map(Dateline::span);
    }

    /** The place in the words of a metadata field that gives a dateline; the words themselves if they have no date. */
    static String placeIn(String words) {
        return DatelineForms.inLine(words, 0, words.length())
                .flatMap(dateline -> Optional.ofNullable(dateline.place()))
                .orElse(words);
    }

    private static boolean saysWhereOrWho(Dateline dateline) {
        return dateline.place() != null || dateline.agency() != null;
    }

    /** A date on a line of its own above the dateline belongs to it. */
    private static Dateline withDate(Dateline dateline, Optional<Dateline> dateOnly) {
        if (dateOnly.isEmpty() || dateline.date() != null) {
            return dateline;
        }
        Dateline above = dateOnly.get();
        Span span = new Span(above.span().begin(), dateline.span().end());
        return new Dateline(dateline.place(), above.date(), dateline.agency(), span);
    }

    private static boolean isByline(String line) {
        return line.length() <= LONGEST_BYLINE
                && line.regionMatches(true, 0, "by ", 0, 3)
                && !line.stripTrailing().endsWith(".");
    }
}
