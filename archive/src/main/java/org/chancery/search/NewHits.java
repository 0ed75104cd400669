package org.chancery.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
import org.chancery.search.Query.Scope;
import org.chancery.search.SqlSearch.Found;

/** Hits in reports that were kept after others. */
final class NewHits {

    private NewHits() {}

    /**
     * In the order in which they were kept.
     *
     * @param after number of a report: hits are in later ones
     * @param until number of the last report that is looked at
     */
    static List<Hit> of(Session session, Query query, long after, long until, int most) {
        Conditions conditions = new Conditions(session, query.filter());
        Words words = query.words().isBlank() ? null : Words.parse(query.words());
        FullText text = words == null ? null : FullText.of(session.dialect(), words);
        boolean statements = query.scope() == Scope.STATEMENTS;
        List<String> where = new ArrayList<>();
        where.add("r.report > :after");
        if (statements) {
            where.add("s.report = r.report");
        }
        where.add(conditions.sql(query.scope()));
        if (text != null) {
            where.add(text.holds(query.scope(), statements ? "s.entry" : "r.report", false));
        }
        String sql = "SELECT r.report, COALESCE(r.published, '') AS day, " + (statements ? "s.entry" : "0")
                + " AS entry FROM reports r" + (statements ? " CROSS JOIN statements s" : "") + " WHERE "
                + String.join(" AND ", where) + " ORDER BY r.report" + (statements ? ", s.entry" : "") + " LIMIT "
                + most;
        Map<String, Object> values = new LinkedHashMap<>(conditions.values());
        values.put("after", after);
        values.put("newest", until);
        if (text != null) {
            values.putAll(text.values());
        }
        var question = session.handle().createQuery(sql);
        values.forEach((name, value) -> {
            if (SqlSearch.mentions(sql, name)) {
                question.bind(name, value);
            }
        });
        List<Found> found = question.map(
                        (row, context) -> new Found(row.getLong(1), row.getString(2), row.getLong(3), 0, -1))
                .list();
        return new Hits(session).of(query.scope(), found, words);
    }
}
