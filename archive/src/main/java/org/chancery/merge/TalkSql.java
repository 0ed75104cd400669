package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.ActorRow;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What {@link Talks} asks of the tables. */
final class TalkSql {

    private static final int AT_ONCE = 500;
    private static final Set<String> REMOTE = Set.of("call", "video");

    private final Handle handle;
    private final Map<Long, Sightings.Page> pages = new HashMap<>();
    private final Map<String, Sighting.Party> states = new HashMap<>();

    TalkSql(Handle handle) {
        this.handle = handle;
    }

    /**
     * An encounter of the event's report.
     *
     * @param day null if its report gives none to the day
     * @param sameWords whether the event rests on its words
     * @param codes of its participants: their state, else their key
     */
    record Candidate(
            String id, String kind, boolean main, @Nullable String day, boolean sameWords, Set<String> codes) {

        boolean isOf(List<Talks.Told> of) {
            Talks.Told one = of.get(0);
            return REMOTE.contains(kind) == one.remote()
                    && !kind.equals("message")
                    && (sameWords || day == null || day.equals(one.day().toString()))
                    && of.stream().anyMatch(told -> codes.containsAll(List.of(told.source(), told.target())));
        }

        /** The lower the nearer: the same words, then the same day, then what the report is about. */
        int distance(Talks.Told one) {
            return (sameWords ? 0 : 4) + (one.day().toString().equals(day) ? 0 : 2) + (main ? 0 : 1);
        }
    }

    Map<Long, List<Candidate>> candidates(List<Long> events) {
        Map<Long, List<Candidate>> candidates = new HashMap<>();
        for (int at = 0; at < events.size(); at += AT_ONCE) {
            List<Long> some = events.subList(at, Math.min(events.size(), at + AT_ONCE));
            Map<Long, Set<String>> codes = codes(some);
            handle.createQuery(
                            "SELECT v.entry, x.entry, n.id, x.kind, x.main, CASE WHEN length(x.date) = 10 THEN x.day_from END,"
                                    + " CASE WHEN EXISTS (SELECT 1 FROM evidence a JOIN evidence b ON b.entry = x.entry"
                                    + " AND b.span_begin < a.span_end AND a.span_begin < b.span_end"
                                    + " WHERE a.entry = v.entry AND a.role = 'evidence' AND b.role = 'evidence') THEN 1 ELSE 0 END"
                                    + " FROM events v JOIN encounters x ON x.report = v.report AND x.status = 'held'"
                                    + " JOIN entries n ON n.entry = x.entry WHERE v.entry IN (<events>) ORDER BY v.entry, x.entry")
                    .bindList("events", some)
                    .map((row, context) -> candidates
                            .computeIfAbsent(row.getLong(1), entry -> new ArrayList<>())
                            .add(new Candidate(
                                    row.getString(3),
                                    row.getString(4),
                                    row.getInt(5) == 1,
                                    row.getString(6),
                                    row.getInt(7) == 1,
                                    codes.getOrDefault(row.getLong(2), Set.of()))))
                    .list();
        }
        return candidates;
    }

    private Map<Long, Set<String>> codes(List<Long> events) {
        Map<Long, Set<String>> codes = new HashMap<>();
        handle.createQuery("SELECT q.entry, COALESCE(a.state, a.key) FROM parties q JOIN actors a ON a.actor = q.actor"
                        + " WHERE q.role = 'participant' AND q.entry IN (SELECT x.entry FROM encounters x JOIN events v"
                        + " ON v.report = x.report WHERE v.entry IN (<events>))")
                .bindList("events", events)
                .map((row, context) -> codes.computeIfAbsent(row.getLong(1), entry -> new TreeSet<>())
                        .add(row.getString(2)))
                .list();
        return codes;
    }

    /** All talks with a day, between all two, in the order of their days. */
    List<Talks.Told> told() {
        return handle.createQuery("SELECT d.entry, d.report, d.source, d.target, d.day, e.mode FROM dyads d"
                        + " JOIN events e ON e.entry = d.entry JOIN reports r ON r.report = d.report"
                        + " WHERE d.type = 'CONSULT' AND d.day IS NOT NULL AND r.latest = 1 ORDER BY d.day, d.entry")
                .map((row, context) -> new Talks.Told(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        LocalDate.parse(row.getString(5)),
                        Talks.isRemote(row.getString(6))))
                .list();
    }

    /** An event that no dated encounter of its report stands behind, by whom it names. */
    Sighting sighting(Sightings sightings, String id, Talks.Told told, Set<String> codes) {
        List<Sighting.Party> parties = parties(id);
        return sightings.sighting(
                id,
                pages.computeIfAbsent(told.report(), this::page),
                false,
                told.remote() ? "call" : "meeting",
                told.day(),
                null,
                parties.isEmpty()
                        ? codes.stream()
                                .map(code -> states.computeIfAbsent(code, this::state))
                                .toList()
                        : parties,
                Set.of());
    }

    private Sightings.Page page(long report) {
        return handle.createQuery("SELECT r.doc, p.name, r.side, r.title, r.published, r.published_at"
                        + " FROM reports r JOIN publishers p ON p.publisher = r.publisher WHERE r.report = :report")
                .bind("report", report)
                .map((row, context) -> new Sightings.Page(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3).isEmpty() ? null : row.getString(3),
                        row.getString(4),
                        row.getString(5) == null ? null : LocalDate.parse(row.getString(5)),
                        row.getString(6)))
                .one();
    }

    /** Who took part in the encounter without a day that the event is of; empty if it is of none. */
    private List<Sighting.Party> parties(String encounter) {
        if (encounter.startsWith(Talks.OWN)) {
            return List.of();
        }
        return handle
                .createQuery("SELECT a.* FROM entries n JOIN parties q ON q.entry = n.entry AND q.role = 'participant'"
                        + " JOIN actors a ON a.actor = q.actor WHERE n.id = :id ORDER BY q.n")
                .bind("id", encounter)
                .mapTo(ActorRow.class)
                .stream()
                .map(TalkSql::party)
                .toList();
    }

    private Sighting.Party state(String code) {
        return handle.createQuery("SELECT * FROM actors WHERE key = :key")
                .bind("key", code)
                .mapTo(ActorRow.class)
                .findOne()
                .map(TalkSql::party)
                .orElseGet(() -> new Sighting.Party(code, code, code, "state"));
    }

    private static Sighting.Party party(ActorRow actor) {
        String state = actor.state();
        return new Sighting.Party(actor.key(), actor.name(), state == null ? actor.key() : state, actor.kind());
    }
}
