package org.chancery.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
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
                    for (int i = 1; i <= 5; i += 4) {
                        nodes.putIfAbsent(
                                row.getString(i),
                                new Node(
                                        row.getString(i),
                                        row.getString(i + 1),
                                        row.getString(i + 2),
                                        row.getString(i + 3)));
                    }
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
}
