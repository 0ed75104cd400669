package org.chancery.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Archive;
import org.chancery.keep.EntryRow;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.MergedEncounter;
import org.chancery.review.Review.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what persons decide. What they change is laid over the record as a correction, or is a word on two encounters; a second person's
 * word is kept beside the first's. All methods throw {@link org.chancery.keep.ArchiveException}, and {@link IllegalArgumentException} with
 * a sentence for the person if something cannot be done so; nothing is changed then.
 */
public final class Reviews {

    /** Reports in which a person is corrected at once. */
    private static final int MOST_REPORTS = 500;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Archive archive;
    private final InstantSource clock;
    private final KeptEncounters encounters;

    public Reviews(Archive archive, Knowledge knowledge, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
        this.encounters = new KeptEncounters(archive, knowledge, clock);
    }

    /** The reading is right; of two encounters: they are two. */
    public long accept(Doubt doubt, String who, String why) {
        return keep(doubt, who, Verdict.ACCEPTED, why, List.of());
    }

    /** For others, or for later: not asked again of this person. */
    public long skip(Doubt doubt, String who) {
        return keep(doubt, who, Verdict.SKIPPED, "", List.of());
    }

    /** Strikes it out. What another person struck out before stays so. */
    public long reject(Doubt doubt, String who, String why) {
        if (doubt.other() != null) {
            throw new IllegalArgumentException(
                    "Two encounters are accepted as two, or merged; to strike one out, open it by itself.");
        }
        List<Change> changes = isKept(doubt.entry())
                ? List.of(new Change(archive.correct(doubt.entry().id(), who, why, "{\"rejected\": true}"), null))
                : List.of();
        return keep(doubt, who, Verdict.REJECTED, why, changes);
    }

    /** @param typed fields by name, lists with a line for each value, as {@link Fields#shown} shows them */
    public long edit(Doubt doubt, String who, String why, Map<String, String> typed) {
        String patch;
        try (Session session = archive.session()) {
            patch = Fields.patch(new Items(session).item(doubt), typed);
        }
        Change change = new Change(archive.correct(doubt.entry().id(), who, why, patch), null);
        return keep(doubt, who, Verdict.EDITED, why, List.of(change));
    }

    /** Of two encounters: they are one. */
    public long merge(Doubt doubt, String who, String why) {
        EntryRow other = doubt.other();
        if (other == null) {
            throw new IllegalArgumentException("Only two encounters, or a person with a known one, can be merged.");
        }
        Change change = new Change(null, encounters.merge(doubt.entry().id(), other.id(), who, why));
        return keep(doubt, who, Verdict.MERGED, why, List.of(change));
    }

    /**
     * A person is this known one: in every report that has them under this name.
     *
     * @param wikidata item of the known person, such as Q1339
     */
    public long mergePerson(Doubt doubt, String wikidata, @Nullable String state, String who, String why) {
        if (!wikidata.matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("\"" + wikidata + "\" is no Wikidata item; one is written as Q1339.");
        }
        Map<String, String> patch = new java.util.TreeMap<>(Map.of("wikidata", wikidata));
        if (state != null) {
            patch.put("state", state);
        }
        String json = MAPPER.writeValueAsString(patch);
        List<Change> changes = new ArrayList<>();
        for (String id : everywhere(doubt.entry())) {
            changes.add(new Change(archive.correct(id, who, why, json), null));
        }
        return keep(doubt, who, Verdict.MERGED, why, changes);
    }

    /** Takes back what was said, and what was changed by it. */
    public void undo(long number, String who) {
        Review review;
        try (Session session = archive.session()) {
            review = History.one(session, number)
                    .filter(one -> one.undoneAt() == null)
                    .orElseThrow(() ->
                            new IllegalArgumentException("There is no decision " + number + " that could be undone."));
        }
        for (Change change : review.changes()) {
            Long correction = change.correction();
            Long decision = change.decision();
            if (correction != null && stands(correction)) {
                archive.undo(correction, who);
            } else if (decision != null) {
                encounters.undo(decision, who);
            }
        }
        archive.write(handle -> handle.createUpdate(
                        "UPDATE reviews SET undone_at = :at, undone_by = :who WHERE review = :number AND undone_at IS NULL")
                .bind("at", clock.instant().toString())
                .bind("who", who)
                .bind("number", number)
                .execute());
    }

    /** Whether the two of a pair are one encounter by rule or by somebody's word: then there is nothing to decide. */
    public boolean areMerged(Doubt doubt) {
        EntryRow other = doubt.other();
        if (other == null) {
            return false;
        }
        java.time.LocalDate day;
        try (Session session = archive.session()) {
            day = session.handle()
                    .createQuery("SELECT day_from FROM encounters WHERE entry = :entry")
                    .bind("entry", doubt.entry().entry())
                    .map((row, context) -> java.time.LocalDate.parse(row.getString(1)))
                    .findOne()
                    .orElse(null);
        }
        return day != null
                && encounters.list(day.minusDays(2), day.plusDays(2)).stream()
                        .map(MergedEncounter::sightings)
                        .anyMatch(seen -> seen.stream()
                                        .anyMatch(
                                                s -> s.id().equals(doubt.entry().id()))
                                && seen.stream().anyMatch(s -> s.id().equals(other.id())));
    }

    private boolean stands(long correction) {
        try (Session session = archive.session()) {
            return session.handle()
                            .createQuery(
                                    "SELECT COUNT(*) FROM corrections WHERE correction = :number AND undone_at IS NULL")
                            .bind("number", correction)
                            .mapTo(Integer.class)
                            .one()
                    == 1;
        }
    }

    private boolean isKept(EntryRow entry) {
        try (Session session = archive.session()) {
            return session.entry(entry.id()).isPresent();
        }
    }

    private List<String> everywhere(EntryRow entry) {
        try (Session session = archive.session()) {
            return session.handle()
                    .createQuery(
                            "SELECT n.id FROM report_actors a JOIN report_actors b ON b.actor = a.actor"
                                    + " JOIN entries n ON n.entry = b.entry WHERE a.entry = :entry ORDER BY n.entry LIMIT :most")
                    .bind("entry", entry.entry())
                    .bind("most", MOST_REPORTS)
                    .mapTo(String.class)
                    .list();
        }
    }

    private long keep(Doubt doubt, String who, Verdict verdict, String why, List<Change> changes) {
        String fingerprint;
        try (Session session = archive.session()) {
            fingerprint = session.report(doubt.entry().report())
                    .map(ReportRow::fingerprint)
                    .orElse("");
        }
        return archive.write(handle -> {
            handle.createUpdate("UPDATE reviews SET undone_at = :at, undone_by = :who WHERE item = :item AND who = :who"
                            + " AND verdict = 'skipped' AND undone_at IS NULL")
                    .bind("at", clock.instant().toString())
                    .bind("who", who)
                    .bind("item", doubt.item())
                    .execute();
            return handle.createQuery(
                            "INSERT INTO reviews (item, rule, layer, fingerprint, who, verdict, why, changes, made_at)"
                                    + " VALUES (:item, :rule, :layer, :fingerprint, :who, :verdict, :why, :changes, :at) RETURNING review")
                    .bind("item", doubt.item())
                    .bind("rule", doubt.ruleKey())
                    .bind("layer", doubt.entry().layer())
                    .bind("fingerprint", fingerprint)
                    .bind("who", who)
                    .bind("verdict", verdict.word())
                    .bind("why", why)
                    .bind("changes", MAPPER.writeValueAsString(changes))
                    .bind("at", clock.instant().toString())
                    .mapTo(Long.class)
                    .one();
        });
    }
}
