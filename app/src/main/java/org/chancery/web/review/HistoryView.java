package org.chancery.web.review;

import java.util.List;
import org.chancery.review.History;
import org.jspecify.annotations.Nullable;

/** @param next address of the page with what was before; null on the last */
public record HistoryView(List<Line> lines, @Nullable String next, boolean may) {

    /** @param reportUrl null if the report is gone */
    public record Line(
            History.Line line, String itemUrl, @Nullable String reportUrl) {}
}
