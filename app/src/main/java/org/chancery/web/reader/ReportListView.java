package org.chancery.web.reader;

import java.util.List;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Reports, newest first.
 *
 * @param side as it was asked; empty for all, as is {@code publisher}
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on it
 */
public record ReportListView(
        List<ReportRow> reports,
        long kept,
        @Nullable String since,
        @Nullable String until,
        String side,
        String publisher,
        @Nullable String day,
        List<String> sides,
        List<String> publishers,
        @Nullable String next,
        @Nullable String first) {

    public boolean filtered() {
        return !side.isEmpty() || !publisher.isEmpty() || day != null;
    }

    public static String title(ReportRow report) {
        return HeadView.titleOf(report);
    }

    public static String publisher(ReportRow report) {
        return HeadView.publisherOf(report);
    }
}
