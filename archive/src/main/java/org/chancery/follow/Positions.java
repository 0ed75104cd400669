package org.chancery.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.follow.PositionsPage.Change;
import org.chancery.follow.PositionsPage.Said;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** What an actor said of a topic: the first, the last, and where it changed. */
public final class Positions {

    private static final String SAYS = "says";

    private final FollowSql sql;

    public Positions(Session session) {
        this.sql = new FollowSql(session.handle());
    }

    /**
     * @param speakers numbers of the actors that speak
     * @param topic id of a topic; those below it belong to it
     * @throws IllegalArgumentException if nobody spoke of such a topic and others are near
     */
    public PositionsPage page(String name, boolean state, List<Long> speakers, String topic) {
        List<FollowSql.SaidRow> rows = sql.said(speakers, topic);
        if (rows.isEmpty()) {
            List<String> near = sql.topicsLike(topic);
            if (!near.contains(topic)) {
                throw new IllegalArgumentException("No statement of this archive is about \"" + topic + "\"."
                        + (near.isEmpty() ? "" : " Topics near it: " + String.join(", ", near) + "."));
            }
        }
        Map<Long, List<String>> names =
                sql.names(rows.stream().map(FollowSql.SaidRow::entry).toList(), "speaker");
        List<Said> said = rows.stream()
                .map(row -> said(row, names.getOrDefault(row.entry(), List.of())))
                .toList();
        FollowSql.Span span = sql.span();
        return new PositionsPage(
                name,
                state,
                topic,
                span.from(),
                span.until(),
                span.reports(),
                said.size(),
                stances(said),
                said.isEmpty() ? null : said.get(0),
                said.isEmpty() ? null : said.get(said.size() - 1),
                changes(said),
                said);
    }

    private static Said said(FollowSql.SaidRow row, List<String> speakers) {
        return new Said(
                row.id(),
                row.report().day(),
                speakers,
                row.act(),
                row.polarity(),
                stance(row.act(), row.polarity()),
                row.content(),
                row.report());
    }

    /** A negated act turns its stance: not to support is to be against. */
    static String stance(String act, String polarity) {
        boolean negative = polarity.equals("negative");
        return switch (act) {
            case "support", "praise", "agree", "commit", "thank" -> negative ? "against" : "for";
            case "oppose", "warn", "reject", "accuse", "condemn", "criticize" -> negative ? "for" : "against";
            case "request", "propose", "hope" -> "asks";
            default -> SAYS;
        };
    }

    private static Map<String, Map<String, Integer>> stances(List<Said> said) {
        Map<String, Map<String, Integer>> years = new TreeMap<>();
        for (Said one : said) {
            String day = one.day();
            years.computeIfAbsent(day == null ? "no date" : day.substring(0, 4), year -> new TreeMap<>())
                    .merge(one.stance(), 1, Integer::sum);
        }
        return years;
    }

    private static List<Change> changes(List<Said> said) {
        List<Change> changes = new ArrayList<>();
        @Nullable Said before = null;
        for (Said one : said) {
            if (!one.stance().equals("for") && !one.stance().equals("against")) {
                continue;
            }
            if (before != null && !before.stance().equals(one.stance())) {
                changes.add(new Change(before.stance(), one.stance(), before, one));
            }
            before = one;
        }
        return changes;
    }
}
