package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Sightings from the tables of an archive. Only the latest wording of a report counts. */
final class SightingSql {

    /** Earlier and later than any report. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private static final int AT_ONCE = 500;

    /** With no bound, reports without a day are seen too. */
    private static final String KNOWN = " AND (:before = '9999-12-30' OR r.published < :before)";

    private final Handle handle;
    private final Sightings sightings;
    private final LocalDate before;

    SightingSql(Handle handle, Sightings sightings) {
        this(handle, sightings, null);
    }

    /** @param before what was published on this day or later is not seen, nor what has no day; null: all is */
    SightingSql(Handle handle, Sightings sightings, @Nullable LocalDate before) {
        this.handle = handle;
        this.sightings = sightings;
        this.before = before == null ? LAST : before;
    }

    /** All that have a day from one to another, those that only a title tells of among them. */
    List<Sighting> between(LocalDate from, LocalDate until) {
        List<Sighting> found = new ArrayList<>(entered(from, until));
        found.addAll(titled(from, until));
        return found;
    }

    private List<Sighting> entered(LocalDate from, LocalDate until) {
        String where =
                " FROM encounters e JOIN reports r ON r.report = e.report WHERE e.status = 'held' AND r.latest = 1"
                        + KNOWN + " AND length(e.date) = 10 AND e.day_from BETWEEN :from AND :until";
        Map<Long, List<Sighting.Party>> parties = parties(
                "SELECT t.entry AS owner, a.key AS key, a.name AS name, a.state AS state, a.kind AS kind FROM parties t"
                        + " JOIN actors a ON a.actor = t.actor WHERE t.role = 'participant' AND t.entry IN (SELECT e.entry"
                        + where
                        + ") ORDER BY t.entry, t.n",
                from,
                until);
        return handle.createQuery("SELECT e.entry AS owner, n.id AS id, e.main AS main, e.kind AS kind, e.date AS day,"
                        + " e.place AS place, r.doc AS doc, p.name AS publisher, r.side AS side, r.title AS title,"
                        + " r.published AS published, r.published_at AS published_at"
                        + where.replace(
                                " WHERE ",
                                " JOIN entries n ON n.entry = e.entry"
                                        + " JOIN publishers p ON p.publisher = r.publisher WHERE ")
                        + " ORDER BY e.entry")
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("before", before.toString())
                .reduceRows(new ArrayList<Sighting>(), (list, row) -> {
                    List<Sighting.Party> of = parties.getOrDefault(row.getColumn("owner", Long.class), List.of());
                    if (of.size() > 1) {
                        list.add(sightings.sighting(
                                row.getColumn("id", String.class),
                                page(row),
                                row.getColumn("main", Integer.class) == 1,
                                row.getColumn("kind", String.class),
                                LocalDate.parse(row.getColumn("day", String.class)),
                                row.getColumn("place", String.class),
                                of,
                                Set.of()));
                    }
                    return list;
                });
    }

    private List<Sighting> titled(LocalDate from, LocalDate until) {
        String where = " FROM reports r WHERE r.latest = 1" + KNOWN
                + " AND r.published BETWEEN :from AND :until AND NOT EXISTS"
                + " (SELECT 1 FROM encounters e WHERE e.report = r.report AND e.main = 1)";
        Map<Long, Titled> told = handle.createQuery(
                        "SELECT r.report AS owner, r.fingerprint AS fingerprint, r.doc AS doc, p.name AS publisher,"
                                + " r.side AS side, r.title AS title, r.published AS published, r.published_at AS published_at"
                                + where.replace(
                                        " WHERE r.latest",
                                        " JOIN publishers p ON p.publisher = r.publisher WHERE r.latest")
                                + " ORDER BY r.report")
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("before", before.toString())
                .reduceRows(new LinkedHashMap<Long, Titled>(), (map, row) -> {
                    if (sightings.tellsOfOne(row.getColumn("title", String.class))) {
                        map.put(
                                row.getColumn("owner", Long.class),
                                new Titled(page(row), row.getColumn("fingerprint", String.class)));
                    }
                    return map;
                });
        Map<Long, List<Sighting.Party>> named = named(List.copyOf(told.keySet()));
        List<Sighting> found = new ArrayList<>();
        told.forEach((report, titled) -> sightings
                .titled(titled.page(), titled.fingerprint(), named.getOrDefault(report, List.of()))
                .ifPresent(found::add));
        return found;
    }

    private record Titled(Sightings.Page page, String fingerprint) {}

    /** Persons of reports. */
    private Map<Long, List<Sighting.Party>> named(List<Long> reports) {
        Map<Long, List<Sighting.Party>> named = new HashMap<>();
        for (int at = 0; at < reports.size(); at += AT_ONCE) {
            named.putAll(parties(handle.createQuery("SELECT t.report AS owner, a.key AS key, a.name AS name,"
                            + " a.state AS state, a.kind AS kind FROM report_actors t JOIN actors a ON a.actor = t.actor"
                            + " WHERE a.kind = 'person' AND t.report IN (<reports>) ORDER BY t.entry")
                    .bindList("reports", reports.subList(at, Math.min(reports.size(), at + AT_ONCE)))));
        }
        return named;
    }

    /** Days of sightings by their lasting ids, as the tables have them. */
    List<LocalDate> days(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>(
                handle.createQuery("SELECT e.day_from FROM entries n JOIN encounters e ON e.entry = n.entry"
                                + " WHERE length(e.date) = 10 AND n.id IN (<ids>)")
                        .bindList("ids", ids)
                        .map((row, context) -> LocalDate.parse(row.getString(1)))
                        .list());
        if (ids.stream().anyMatch(id -> id.startsWith(Sightings.TITLE))) {
            days.addAll(handle.createQuery("SELECT published FROM reports WHERE published IS NOT NULL"
                            + " AND '" + Sightings.TITLE + "' || substr(fingerprint, 1, " + Sightings.FINGERPRINT
                            + ") IN (<ids>)")
                    .bindList("ids", ids)
                    .map((row, context) -> LocalDate.parse(row.getString(1)))
                    .list());
        }
        return days;
    }

    /** Names of the reports that are not known at the beginning of a day. */
    static Set<String> unknown(Handle handle, LocalDate day) {
        return new HashSet<>(handle.createQuery(
                        "SELECT doc FROM reports WHERE latest = 1 AND (published IS NULL OR published >= :day)")
                .bind("day", day.toString())
                .mapTo(String.class)
                .list());
    }

    private static Sightings.Page page(RowView row) {
        String side = row.getColumn("side", String.class);
        String published = row.getColumn("published", String.class);
        return new Sightings.Page(
                row.getColumn("doc", String.class),
                row.getColumn("publisher", String.class),
                side.isEmpty() ? null : side,
                row.getColumn("title", String.class),
                published == null ? null : LocalDate.parse(published),
                row.getColumn("published_at", String.class));
    }

    private Map<Long, List<Sighting.Party>> parties(String sql, LocalDate from, LocalDate until) {
        return parties(handle.createQuery(sql)
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("before", before.toString()));
    }

    private static Map<Long, List<Sighting.Party>> parties(Query query) {
        return query.reduceRows(new LinkedHashMap<Long, List<Sighting.Party>>(), (map, row) -> {
            String key = row.getColumn("key", String.class);
            String state = row.getColumn("state", String.class);
            map.computeIfAbsent(row.getColumn("owner", Long.class), owner -> new ArrayList<>())
                    .add(new Sighting.Party(
                            key,
                            row.getColumn("name", String.class),
                            state == null ? key : state,
                            row.getColumn("kind", String.class)));
            return map;
        });
    }
}
