package org.chancery.web.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerQuestion;
import org.chancery.follow.PositionsPage;
import org.chancery.follow.VisitsPage;
import org.chancery.merge.MergedEncounter;
import org.chancery.web.Asked;
import org.chancery.web.Urls;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.CommitmentScreen;
import org.chancery.web.follow.Paging;
import org.chancery.web.follow.Query;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it is shown.
 *
 * @param encounters a page of them, the latest first
 * @param by commitments it made, {@code to} those made to it
 */
public record ActorView(
        Portrait portrait,
        Paging<MergedEncounter> encounters,
        @Nullable PositionsPage positions,
        String topic,
        VisitsPage visits,
        LedgerPage by,
        LedgerPage to,
        Query query,
        Citation cite) {

    private static final int SIZE = 12;

    static ActorView of(Asked asked, Portrait portrait, @Nullable PositionsPage positions, VisitsPage visits) {
        List<Long> actors = CommitmentScreen.actors(portrait.party());
        List<MergedEncounter> latest = ActorTemplates.latest(
                portrait.encounters(), portrait.encounters().size());
        return new ActorView(
                portrait,
                Paging.of(latest, asked, SIZE),
                positions,
                positions == null ? "" : Lookup.topic(asked.site().knowledge(), positions.topic()),
                visits,
                ledger(asked, actors, List.of()),
                ledger(asked, List.of(), actors),
                Query.of(asked, Urls.actor(portrait.row().key())),
                Citation.of(asked, portrait.row().name(), visits.reports(), visits.from(), visits.until()));
    }

    private static LedgerPage ledger(Asked asked, List<Long> by, List<Long> to) {
        return CommitmentScreen.book(asked)
                .page(asked.session(), new LedgerQuestion(by, to, Set.of(), Set.of(), false));
    }

    /** Whether it is a state or body, which has dyads with others of its kind. */
    public boolean isState() {
        return portrait.party().state();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actor", portrait.row());
        json.put("named", portrait.named() == null ? Map.of() : portrait.named());
        json.put("terms", portrait.terms());
        json.put("offices", portrait.offices());
        json.put("encounters", EncounterRows.json(portrait.encounters()));
        json.put("counterparts", portrait.others());
        json.put("ties", portrait.ties());
        json.put("topics", portrait.topics());
        json.put("formulations", portrait.formulations());
        json.put("positions", positions == null ? Map.of() : positions);
        json.put("visits", visits);
        json.put("commitments_by", by);
        json.put("commitments_to", to);
        return json;
    }
}
