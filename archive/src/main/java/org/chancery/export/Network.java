package org.chancery.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.Session;
import org.chancery.merge.EncounterIndex;
import org.jspecify.annotations.Nullable;

/** Who has to do with whom, how often, and when first and last. */
record Network(boolean directed, Map<String, Node> nodes, List<Edge> edges) {

    /** @param kind person, state, organization, group */
    record Node(
            String key, String name, String kind, @Nullable String state) {}

    /**
     * @param number of entries
     * @param reports in which they stand
     * @param first day of publication
     */
    record Edge(
            String source,
            String target,
            long number,
            long reports,
            @Nullable String first,
            @Nullable String last) {}

    static Network of(Session session, What what) {
        String one = switch (what) {
            case STATEMENTS -> "speaker";
            case EVENTS -> "actor";
            case COMMITMENTS -> "by";
            case RELATIONS -> "party";
            default -> "participant";
        };
        String other = switch (what) {
            case STATEMENTS -> "addressee";
            case EVENTS -> "recipient";
            case COMMITMENTS -> "to";
            default -> one;
        };
        boolean directed = !one.equals(other);
        String sql = "SELECT a.key, a.name, a.kind, a.state, b.key, b.name, b.kind, b.state, COUNT(DISTINCT p.entry),"
                + " COUNT(DISTINCT x.report), MIN(p.day), MAX(p.day) FROM " + what.table() + " x"
                + " JOIN parties p ON p.entry = x.entry AND p.role = '" + one + "'"
                + " JOIN parties q ON q.entry = x.entry AND q.role = '" + other + "'"
                + " JOIN actors a ON a.actor = p.actor JOIN actors b ON b.actor = q.actor WHERE "
                + (directed ? "a.key <> b.key" : "a.key < b.key")
                + " GROUP BY a.key, a.name, a.kind, a.state, b.key, b.name, b.kind, b.state ORDER BY a.key, b.key";
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Edge> edges = new ArrayList<>();
        session.handle()
                .createQuery(sql)
                .map((row, context) -> {
                    node(nodes, row, 1);
                    node(nodes, row, 5);
                    return edges.add(new Edge(
                            row.getString(1),
                            row.getString(5),
                            row.getLong(9),
                            row.getLong(10),
                            row.getString(11),
                            row.getString(12)));
                })
                .list();
        return new Network(directed, nodes, edges);
    }

    /** Of encounters that several reports tell of, each counts once. */
    static Network ofEncounters(Session session, EncounterIndex index) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<List<String>, Counted> edges = new LinkedHashMap<>();
        session.handle()
                .createQuery(
                        "SELECT a.key, a.name, a.kind, a.state, b.key, b.name, b.kind, b.state, n.id, x.report, p.day"
                                + " FROM encounters x JOIN entries n ON n.entry = x.entry"
                                + " JOIN parties p ON p.entry = x.entry AND p.role = 'participant'"
                                + " JOIN parties q ON q.entry = x.entry AND q.role = 'participant'"
                                + " JOIN actors a ON a.actor = p.actor JOIN actors b ON b.actor = q.actor WHERE a.key < b.key"
                                + " ORDER BY a.key, b.key, x.entry")
                .map((row, context) -> {
                    node(nodes, row, 1);
                    node(nodes, row, 5);
                    return edges.computeIfAbsent(List.of(row.getString(1), row.getString(5)), key -> new Counted())
                            .add(index.idOf(row.getString(9)), row.getLong(10), row.getString(11));
                })
                .list();
        return new Network(
                false,
                nodes,
                edges.entrySet().stream()
                        .map(edge -> edge.getValue()
                                .edge(edge.getKey().get(0), edge.getKey().get(1)))
                        .toList());
    }

    private static void node(Map<String, Node> nodes, ResultSet row, int at) throws SQLException {
        nodes.putIfAbsent(
                row.getString(at),
                new Node(row.getString(at), row.getString(at + 1), row.getString(at + 2), row.getString(at + 3)));
    }

    private static final class Counted {

        private final Set<String> encounters = new HashSet<>();
        private final Set<Long> reports = new HashSet<>();
        private final TreeSet<String> days = new TreeSet<>();

        boolean add(String encounter, long report, @Nullable String day) {
            encounters.add(encounter);
            reports.add(report);
            return day != null && days.add(day);
        }

        Edge edge(String source, String target) {
            return new Edge(
                    source,
                    target,
                    encounters.size(),
                    reports.size(),
                    days.isEmpty() ? null : days.first(),
                    days.isEmpty() ? null : days.last());
        }
    }
}
