package org.chancery.merge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * The encounters of an archive, merged across its reports, as they are at one moment: people's words on them are in it. All
 * stages that ask which reports are of one encounter ask here.
 */
public final class EncounterIndex {

    private final List<MergedEncounter> all;
    private final Map<String, MergedEncounter> bySighting = new HashMap<>();

    private EncounterIndex(List<MergedEncounter> all) {
        this.all = all;
        for (MergedEncounter encounter : all) {
            encounter.sightings().forEach(sighting -> bySighting.put(sighting.id(), encounter));
        }
    }

    /** Of all reports in their latest wording. */
    public static EncounterIndex of(Session session, Knowledge knowledge) {
        return KeptMerging.of(session, knowledge)
                .map(outcome -> new EncounterIndex(outcome.merged().encounters()))
                .orElseGet(() -> made(session, knowledge, null));
    }

    /** As it was known at the beginning of a day, by the reports that had been published. */
    public static EncounterIndex before(Session session, Knowledge knowledge, LocalDate day) {
        return KeptMerging.of(session, knowledge)
                .map(outcome -> new EncounterIndex(outcome.merged()
                        .without(
                                SightingSql.unknown(session.handle(), day),
                                new Standing(KeptEncounters.standing(session.handle())))))
                .orElseGet(() -> made(session, knowledge, day));
    }

    /** Merged for this question alone. */
    static EncounterIndex made(Session session, Knowledge knowledge, @Nullable LocalDate day) {
        List<Sighting> sightings = new SightingSql(session.handle(), new Sightings(knowledge), day)
                .between(SightingSql.FIRST, SightingSql.LAST);
        return new EncounterIndex(Merger.merge(sightings, KeptEncounters.standing(session.handle())));
    }

    /** By day, then id. */
    public List<MergedEncounter> all() {
        return all;
    }

    /** The encounter that an entry is a sighting of; empty for those whose day or parties are not known. */
    public Optional<MergedEncounter> with(String sighting) {
        return Optional.ofNullable(bySighting.get(sighting));
    }

    /** The id of the encounter that an entry is a sighting of, else the entry's own. */
    public String idOf(String sighting) {
        return with(sighting).map(MergedEncounter::id).orElse(sighting);
    }
}
