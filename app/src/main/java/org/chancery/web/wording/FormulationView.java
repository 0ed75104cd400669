package org.chancery.web.wording;

import org.chancery.knowledge.Wording;
import org.chancery.show.FormulationAnswer;
import org.chancery.web.Urls;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Paging;
import org.chancery.web.follow.Query;
import org.chancery.wording.FormulationPage;
import org.chancery.wording.FormulationPage.Line;
import org.chancery.wording.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A formulation as it is shown.
 *
 * @param page with all uses
 * @param lines uses on this page
 * @param wording as it is registered; null if these are any words
 */
public record FormulationView(
        FormulationPage page, Paging<Line> lines, @Nullable Wording wording, Query query, Citation cite) {

    /** From when to when, and what the absence since is worth. */
    public static String status(Seen seen) {
        return FormulationAnswer.status(seen);
    }

    /** The reader, opened at the words. */
    public static String address(Line line) {
        String report = Urls.report(line.doc());
        return report + (report.contains("?") ? "&" : "?") + "at=" + line.begin() + "-" + line.end() + "#words-at";
    }
}
