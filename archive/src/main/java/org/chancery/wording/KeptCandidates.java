package org.chancery.wording;

import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/** Recurring wordings as they were found last, as long as no text and no decision has changed since. */
final class KeptCandidates {

    /** Of how they are found. Raise it with every change by which the same archive gives something else. */
    static final int RULE = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Session session;
    private final String rule;

    KeptCandidates(Session session, Knowledge knowledge) {
        this.session = session;
        this.rule = RULE + " " + knowledge.version();
    }

    /**
     * @param fewest as many texts of a side
     * @param making of all sides
     */
    CandidatePage page(int fewest, Supplier<CandidatePage> making) {
        String before = state(session.handle());
        Optional<CandidatePage> kept = session.handle()
                .createQuery("SELECT page FROM kept_candidates WHERE fewest = :fewest AND state = :state")
                .bind("fewest", fewest)
                .bind("state", before)
                .mapTo(String.class)
                .findOne()
                .map(page -> MAPPER.readValue(page, CandidatePage.class));
        if (kept.isPresent()) {
            return kept.get();
        }
        CandidatePage made = making.get();
        if (session.mayKeep()) {
            String page = MAPPER.writeValueAsString(made);
            session.keep(handle -> keep(handle, fewest, before, page));
        }
        return made;
    }

    /** What changed while it was made is not kept. */
    private void keep(Handle handle, int fewest, String before, String page) {
        if (state(handle).equals(before)) {
            handle.execute("DELETE FROM kept_candidates WHERE fewest = ? OR state <> ?", fewest, before);
            handle.execute("INSERT INTO kept_candidates (fewest, state, page) VALUES (?, ?, ?)", fewest, before, page);
        }
    }

    private String state(Handle handle) {
        return handle.createQuery("SELECT CAST(c.number AS TEXT) || ' ' || CAST((SELECT COALESCE(MAX(d.number), 0)"
                                + " FROM wording_decisions d) AS TEXT) FROM archive_changes c")
                        .mapTo(String.class)
                        .one()
                + ' '
                + rule;
    }
}
