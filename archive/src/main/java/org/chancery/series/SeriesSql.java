package org.chancery.series;

import java.util.List;
import java.util.Set;
import org.chancery.keep.ActorRow;
import org.jdbi.v3.core.Handle;

/** All SQL of this package. Only the latest wording of a report counts. */
final class SeriesSql {

    private static final int MOST_NEAR = 200;

    private SeriesSql() {}

    /** Numbers of all who are or act for a state. */
    static List<Long> actorsOf(Handle handle, String state) {
        return handle.createQuery("SELECT actor FROM actors WHERE state = :state ORDER BY actor")
                .bind("state", state)
                .mapTo(Long.class)
                .list();
    }

    /** Actors that have these words in their name; those in most reports first. */
    static List<ActorRow> actorsLike(Handle handle, String folded) {
        return handle.createQuery(
                        "SELECT a.* FROM actors a JOIN (SELECT actor, COUNT(*) AS n FROM report_actors GROUP BY actor) c"
                                + " ON c.actor = a.actor WHERE ' ' || a.folded || ' ' LIKE :like ORDER BY c.n DESC, a.actor LIMIT :most")
                .bind("like", "% " + folded + " %")
                .bind("most", MOST_NEAR)
                .mapTo(ActorRow.class)
                .list();
    }

    /** Bodies of the archive. */
    static List<ActorRow> bodies(Handle handle) {
        return handle.createQuery("SELECT * FROM actors WHERE kind IN ('organization', 'group') ORDER BY actor")
                .mapTo(ActorRow.class)
                .list();
    }

    static List<DyadEvent> events(Handle handle, Set<String> sources, Set<String> targets) {
        return handle.createQuery("SELECT d.entry, d.source, d.target, d.mutual, CASE WHEN d.mutual = 1 THEN"
                        + " (SELECT COUNT(DISTINCT o.source) FROM dyads o WHERE o.entry = d.entry) ELSE 1 END,"
                        + " d.report, d.day, d.side, r.publisher, d.type, e.mode, e.cameo, d.status, e.aspect, d.quad, d.score"
                        + " FROM dyads d JOIN events e ON e.entry = d.entry JOIN reports r ON r.report = d.report"
                        + " WHERE d.source IN (<sources>) AND d.target IN (<targets>) AND r.latest = 1"
                        + " ORDER BY d.day, d.entry, d.source, d.target")
                .bindList("sources", List.copyOf(sources))
                .bindList("targets", List.copyOf(targets))
                .map((row, context) -> new DyadEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4) == 1,
                        row.getInt(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getString(8),
                        row.getLong(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13),
                        row.getString(14),
                        row.getInt(15),
                        row.getDouble(16)))
                .list();
    }

    static List<Published> published(Handle handle) {
        return handle.createQuery("SELECT side, published, COUNT(*) FROM reports WHERE latest = 1"
                        + " GROUP BY side, published ORDER BY published, side")
                .map((row, context) -> new Published(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
