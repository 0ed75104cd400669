package org.chancery.web.wording;

import java.util.List;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Paging;
import org.chancery.web.follow.Query;
import org.chancery.wording.CandidatePage;
import org.chancery.wording.CandidatePage.Candidate;
import org.chancery.wording.Decisions.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Recurring wordings as they are shown.
 *
 * @param page null while they are looked for
 * @param seconds for how long they have been looked for
 * @param at day and minute at which they were found
 * @param current whether the archive is still what it was then
 */
public record CandidatesView(
        @Nullable CandidatePage page,
        @Nullable Paging<Candidate> list,
        List<Decision> decisions,
        Query query,
        long seconds,
        String at,
        boolean current,
        @Nullable Citation cite) {

    static CandidatesView waiting(Query query, long seconds) {
        return new CandidatesView(null, null, List.of(), query, seconds, "", true, null);
    }
}
