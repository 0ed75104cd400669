package org.chancery.web.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next address of the next page; null on the last */
public record RejectsView(
        List<Row> rows, long all, int from, @Nullable String next) {

    /** @param beginning of what it was, as text */
    public record Row(
            String input, long position, @Nullable String doc, String reason, String madeAt, String beginning) {}
}
