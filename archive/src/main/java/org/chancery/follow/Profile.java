package org.chancery.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** What an archive has of some actors: offices as reports name them, topics of what they say, formulations in it. */
public final class Profile {

    /** A text of a JSON list of texts. */
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final String SAID =
            " FROM parties q JOIN reports r ON r.report = q.entry / 1048576 AND r.latest = 1";

    private final Session session;
    private final List<Long> actors;

    /** @param actors numbers: one person, or all who act for a state */
    public Profile(Session session, List<Long> actors) {
        this.session = session;
        this.actors = List.copyOf(actors);
    }

    /** A row of something with the number of texts or statements and the first and last day of publication. */
    public record Row(
            String name,
            int number,
            @Nullable String first,
            @Nullable String last) {}

    /** Offices as reports name them, verbatim, the latest last. The number is that of reports. */
    public List<Row> offices() {
        Map<String, Making> offices = new TreeMap<>();
        if (!actors.isEmpty()) {
            session.handle()
                    .createQuery(
                            "SELECT DISTINCT ra.report, ra.offices, r.published FROM report_actors ra JOIN reports r"
                                    + " ON r.report = ra.report AND r.latest = 1 WHERE ra.actor IN ("
                                    + FollowSql.numbers(actors) + ") AND ra.offices <> '[]'")
                    .map((row, context) -> Map.entry(row.getString(2), String.valueOf(row.getString(3))))
                    .forEach(row -> texts(row.getKey())
                            .forEach(office -> offices.computeIfAbsent(office, key -> new Making())
                                    .add(row.getValue())));
        }
        List<Row> rows = new ArrayList<>();
        offices.forEach((office, making) -> rows.add(making.row(office)));
        rows.sort(Comparator.comparing((Row row) -> String.valueOf(row.last())).thenComparing(Row::name));
        return rows;
    }

    /** Topics of their statements, each without those below it, the most frequent first. The number is that of statements. */
    public List<Row> topics(int most) {
        return rows(
                "SELECT t.topic, COUNT(DISTINCT q.entry), MIN(r.published), MAX(r.published)" + SAID
                        + " JOIN statement_topics t ON t.entry = q.entry" + by()
                        + " GROUP BY t.topic ORDER BY 2 DESC, 1",
                most);
    }

    /** Registered formulations in what they say, the most frequent first. The number is that of texts. */
    public List<Row> formulations(int most) {
        return rows(
                "SELECT f.formulation, COUNT(DISTINCT f.report), MIN(r.published), MAX(r.published)" + SAID
                        + " JOIN formulations f ON f.entry = q.entry" + by()
                        + " GROUP BY f.formulation ORDER BY 2 DESC, 1",
                most);
    }

    private String by() {
        return " WHERE q.role = 'speaker' AND q.actor IN (" + FollowSql.numbers(actors) + ")";
    }

    private List<Row> rows(String sql, int most) {
        if (actors.isEmpty()) {
            return List.of();
        }
        return session.handle()
                .createQuery(sql + " LIMIT :most")
                .bind("most", most)
                .map((row, context) -> new Row(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        Matcher matcher = TEXT.matcher(json);
        while (matcher.find()) {
            texts.add(matcher.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        return texts;
    }

    private static final class Making {
        private int number;
        private String first = "9999";
        private String last = "";

        void add(String day) {
            number++;
            if (!day.equals("null")) {
                first = day.compareTo(first) < 0 ? day : first;
                last = day.compareTo(last) > 0 ? day : last;
            }
        }

        Row row(String office) {
            return new Row(office, number, last.isEmpty() ? null : first, last.isEmpty() ? null : last);
        }
    }
}
