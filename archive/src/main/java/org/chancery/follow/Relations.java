package org.chancery.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.follow.RelationsPage.Label;
import org.chancery.follow.RelationsPage.Use;
import org.chancery.keep.Session;

/** Names of the relation of two sides over time. */
public final class Relations {

    private final FollowSql sql;

    public Relations(Session session) {
        this.sql = new FollowSql(session.handle());
    }

    /** @param one as {@link Actor#code()}: a state's code, else a name */
    public RelationsPage page(String one, String oneName, String other, String otherName) {
        Map<Long, List<Actor>> parties = sql.parties("relations", "party");
        Map<String, List<FollowSql.RelationRow>> byLabel = new LinkedHashMap<>();
        Map<String, String> before = new HashMap<>();
        List<Use> history = new ArrayList<>();
        for (FollowSql.RelationRow row : sql.relations()) {
            List<Actor> of = parties.getOrDefault(row.entry(), List.of());
            Set<String> codes = of.stream().map(Actor::code).collect(Collectors.toSet());
            if (codes.contains(one) && codes.contains(other)) {
                String label = Names.label(row.label());
                byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(row);
                String last = before.put(row.report().side(), label);
                history.add(new Use(
                        row.label(),
                        last != null && !last.equals(label),
                        of.stream().map(Actor::name).toList(),
                        row.report()));
            }
        }
        FollowSql.Span span = sql.span();
        return new RelationsPage(
                oneName,
                otherName,
                span.from(),
                span.until(),
                span.reports(),
                byLabel.values().stream().map(Relations::label).toList(),
                history);
    }

    private static Label label(List<FollowSql.RelationRow> rows) {
        Set<String> written = new TreeSet<>();
        Set<String> sides = new TreeSet<>();
        Set<String> since = new TreeSet<>();
        for (FollowSql.RelationRow row : rows) {
            written.add(row.label());
            sides.add(row.report().side());
            if (row.since() != null) {
                since.add(row.since());
            }
        }
        List<String> days = rows.stream()
                .map(row -> row.report().day())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Label(
                rows.get(0).label(),
                List.copyOf(written),
                (int) rows.stream().map(row -> row.report().report()).distinct().count(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                List.copyOf(sides),
                List.copyOf(since));
    }
}
