package org.chancery.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** Who is named in an archive, the most reported first. Only the latest wording of a report counts. */
public final class ActorList {

    private static final String FOUND = " FROM actors a JOIN report_actors ra ON ra.actor = a.actor"
            + " JOIN reports r ON r.report = ra.report AND r.latest = 1 WHERE ";

    private static final String GROUPED = " GROUP BY a.actor, a.key, a.name, a.kind, a.state ORDER BY 5 DESC, a.actor";

    private final Session session;

    public ActorList(Session session) {
        this.session = session;
    }

    /**
     * Which are wanted.
     *
     * @param name words of a name, or its beginning; null: any
     * @param kinds person, state, organization, group; empty: any
     * @param state whom they are or act for, as ISO 3166-1 alpha-3; null: any
     * @param after so many are left out before
     * @param most at most so many
     */
    public record Question(
            @Nullable String name,
            List<String> kinds,
            @Nullable String state,
            int after,
            int most) {

        public Question {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * One of them.
     *
     * @param key as {@link Identity#key()}
     * @param reports that name it; {@code mentions} in them
     * @param first day of publication of the first of them, {@code last} of the last
     */
    public record Named(
            String key,
            String name,
            String kind,
            @Nullable String state,
            int reports,
            int mentions,
            @Nullable String first,
            @Nullable String last) {}

    /** @param total how many there are beside those shown */
    public record Page(int total, List<Named> actors) {}

    public Page page(Question question) {
        Map<String, Object> values = new HashMap<>();
        String where = where(question, values);
        int total = session.handle()
                .createQuery("SELECT COUNT(DISTINCT a.actor)" + FOUND + where)
                .bindMap(values)
                .mapTo(Integer.class)
                .one();
        values.put("most", question.most());
        values.put("after", question.after());
        return new Page(total, named(where + GROUPED + " LIMIT :most OFFSET :after", values));
    }

    /** The one with this key; null if no latest wording of a report names it. */
    public @Nullable Named one(String key) {
        List<Named> named = named("a.key = :key" + GROUPED, Map.of("key", key));
        return named.isEmpty() ? null : named.get(0);
    }

    /** The first of those that this question asks for, without counting how many there are. */
    public List<Named> first(Question question) {
        Map<String, Object> values = new HashMap<>();
        String where = where(question, values);
        values.put("most", question.most());
        values.put("after", question.after());
        return named(where + GROUPED + " LIMIT :most OFFSET :after", values);
    }

    private List<Named> named(String where, Map<String, Object> values) {
        return session.handle()
                .createQuery("SELECT a.key, a.name, a.kind, a.state, COUNT(DISTINCT ra.report), SUM(ra.mentions),"
                        + " MIN(r.published), MAX(r.published)" + FOUND + where)
                .bindMap(values)
                .map((row, context) -> new Named(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }

    private static String where(Question question, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        String name = question.name();
        if (name != null) {
            where.append(" AND (' ' || a.folded LIKE :name OR a.key = :key)");
            values.put("name", "% " + Identity.fold(name).replace("%", "").replace("_", "") + "%");
            values.put("key", name);
        }
        for (int i = 0; i < question.kinds().size(); i++) {
            where.append(i == 0 ? " AND a.kind IN (:kind" : ", :kind").append(i);
            values.put("kind" + i, question.kinds().get(i));
        }
        where.append(question.kinds().isEmpty() ? "" : ")");
        String state = question.state();
        if (state != null) {
            where.append(" AND a.state = :state");
            values.put("state", state);
        }
        return where.toString();
    }
}
