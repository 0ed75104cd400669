package org.chancery.merge;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The encounters of an archive, merged across its reports, and people's words on them. Only the latest wording of a report
 * counts. All methods throw {@link org.chancery.keep.ArchiveException}.
 */
public final class KeptEncounters {

    private final Archive archive;
    private final Knowledge knowledge;
    private final Sightings sightings;
    private final InstantSource clock;

    public KeptEncounters(Archive archive, Knowledge knowledge) {
        this(archive, knowledge, InstantSource.system());
    }

    /** @param clock tells when a person's word is kept */
    public KeptEncounters(Archive archive, Knowledge knowledge, InstantSource clock) {
        this.archive = archive;
        this.knowledge = knowledge;
        this.sightings = new Sightings(knowledge);
        this.clock = clock;
    }

    /**
     * By day, then id.
     *
     * @param from first day, and {@code until} the last; null for no bound
     */
    public List<MergedEncounter> list(@Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate first = from == null ? SightingSql.FIRST : from;
        LocalDate last = until == null ? SightingSql.LAST : until;
        try (Session session = archive.session()) {
            return KeptMerging.of(session, knowledge)
                    .map(outcome -> within(outcome.merged().encounters(), first, last))
                    .orElseGet(() -> made(session, from, until));
        }
    }

    /** Merged for this question alone. */
    List<MergedEncounter> made(Session session, @Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate first = from == null ? SightingSql.FIRST : from;
        LocalDate last = until == null ? SightingSql.LAST : until;
        List<Decision> standing = standing(session.handle());
        SightingSql sql = new SightingSql(session.handle(), sightings);
        if (from == null && until == null) {
            return Merger.merge(sql.between(first, last), standing);
        }
        Reach reach = new Reach(sql, new Standing(standing));
        reach.load(first, last);
        return within(reach.merged(sighting -> true), first, last);
    }

    private static List<MergedEncounter> within(List<MergedEncounter> all, LocalDate first, LocalDate last) {
        return all.stream()
                .filter(encounter ->
                        !encounter.until().isBefore(first) && !encounter.from().isAfter(last))
                .toList();
    }

    /** The encounter that has this sighting. */
    public Optional<MergedEncounter> with(String sighting) {
        return list(null, null).stream()
                .filter(encounter -> encounter.sightings().stream().anyMatch(s -> s.id().equals(sighting)))
                .findFirst();
    }

    /** All words of people ever given, those taken back among them, in their order. */
    public List<Decision> decisions() {
        try (Session session = archive.session()) {
            return decisions(session);
        }
    }

    /** The same, by a session that is open already. */
    public List<Decision> decisions(Session session) {
        return decisions(session.handle(), "");
    }

    /**
     * Says that a sighting is an encounter of its own: apart from all that it is now merged with.
     *
     * @return the numbers of what was kept, one for each of the others
     * @throws IllegalArgumentException if there is no such sighting, or nothing to part it from
     */
    public List<Long> split(String sighting, String who, String why) {
        MergedEncounter encounter = with(sighting).orElseThrow(() -> unknown(sighting));
        List<String> others = encounter.sightings().stream()
                .map(Sighting::id)
                .filter(id -> !id.equals(sighting))
                .toList();
        if (others.isEmpty()) {
            throw new IllegalArgumentException("\"" + sighting + "\" stands alone: there is nothing to split it from.");
        }
        return archive.write(handle -> {
            List<Long> numbers = new ArrayList<>();
            others.forEach(other -> numbers.add(keep(handle, false, sighting, other, who, why)));
            return numbers;
        });
    }

    /**
     * Says that two sightings are of one encounter, whatever their days and kinds.
     *
     * @throws IllegalArgumentException if there is no such sighting, or they are merged already
     */
    public long merge(String first, String second, String who, String why) {
        MergedEncounter one = with(first).orElseThrow(() -> unknown(first));
        if (with(second).isEmpty()) {
            throw unknown(second);
        }
        if (one.sightings().stream().anyMatch(s -> s.id().equals(second))) {
            throw new IllegalArgumentException("\"" + first + "\" and \"" + second + "\" are one encounter already.");
        }
        return archive.write(handle -> keep(handle, true, first, second, who, why));
    }

    /**
     * Takes a word back.
     *
     * @throws IllegalArgumentException if there is none of this number, or it is taken back already
     */
    public void undo(long number, String who) {
        int changed = archive.write(
                handle -> handle.createUpdate("UPDATE encounter_decisions SET undone_at = :at, undone_by = :who"
                                + " WHERE decision = :number AND undone_at IS NULL")
                        .bind("at", clock.instant().toString())
                        .bind("who", who)
                        .bind("number", number)
                        .execute());
        if (changed == 0) {
            throw new IllegalArgumentException(
                    "There is no decision " + number + " that stands; \"encounters decisions\" lists them.");
        }
    }

    private static IllegalArgumentException unknown(String sighting) {
        return new IllegalArgumentException(
                "No report has an encounter \"" + sighting + "\"; \"encounters\" and \"encounters why\" show the ids.");
    }

    private long keep(Handle handle, boolean together, String first, String second, String who, String why) {
        return handle.createQuery("INSERT INTO encounter_decisions (together, first, second, who, made_at, why)"
                        + " VALUES (:together, :first, :second, :who, :at, :why) RETURNING decision")
                .bind("together", together ? 1 : 0)
                .bind("first", first)
                .bind("second", second)
                .bind("who", who)
                .bind("at", clock.instant().toString())
                .bind("why", why)
                .mapTo(Long.class)
                .one();
    }

    /** Those that were not taken back, the oldest first. */
    static List<Decision> standing(Handle handle) {
        return decisions(handle, " WHERE undone_at IS NULL");
    }

    private static List<Decision> decisions(Handle handle, String where) {
        return handle.createQuery("SELECT decision, together, first, second, who, made_at, why, undone_at"
                        + " FROM encounter_decisions" + where + " ORDER BY decision")
                .map((row, context) -> new Decision(
                        row.getLong(1),
                        row.getInt(2) == 1,
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }
}
