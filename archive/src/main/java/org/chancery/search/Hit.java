package org.chancery.search;

import java.util.List;
import org.chancery.keep.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * A report, or a statement in it.
 *
 * @param statement null if the report is the hit
 */
public record Hit(ReportRow report, @Nullable Said statement, Snippet snippet) {

    /**
     * A statement as the tables have it.
     *
     * @param id its lasting id
     * @param local its id in the record, such as s7
     * @param begin of its content in the text of the report; −1 if it has none
     */
    public record Said(
            String id,
            String local,
            List<String> speakers,
            List<String> addressees,
            String act,
            String form,
            List<String> topics,
            int begin,
            int end) {}
}
