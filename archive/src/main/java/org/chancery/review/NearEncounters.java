package org.chancery.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Session;

/**
 * Pairs of encounters that are nearly one: told by two publishers, within two days, with a person in common and another party of the same
 * state. Whether they are merged already is for {@code merge} to say.
 */
final class NearEncounters {

    /** Of so many encounters, the last by day. */
    private static final int MOST = 1_500;

    private static final int DAYS = 2;

    private final Session session;

    NearEncounters(Session session) {
        this.session = session;
    }

    private record Seen(EntryRow entry, long publisher, LocalDate day, Set<Long> persons, Set<String> states) {}

    List<Doubt> pairs(String who) {
        Set<String> decided = new HashSet<>(session.handle()
                .createQuery("SELECT item FROM reviews WHERE undone_at IS NULL AND rule = :rule"
                        + " AND (verdict <> 'skipped' OR who = :who)")
                .bind("rule", Rule.ENCOUNTERS_NEAR.key())
                .bind("who", who)
                .mapTo(String.class)
                .list());
        List<Seen> all = seen();
        List<Doubt> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1;
                    j < all.size()
                            && !all.get(j).day().isBefore(all.get(i).day().minusDays(DAYS));
                    j++) {
                if (areNear(all.get(i), all.get(j))) {
                    Doubt doubt = pair(all.get(i).entry(), all.get(j).entry());
                    if (!decided.contains(doubt.item())) {
                        pairs.add(doubt);
                    }
                }
            }
        }
        return pairs;
    }

    static Doubt pair(EntryRow one, EntryRow other) {
        return one.entry() < other.entry()
                ? new Doubt(Rule.ENCOUNTERS_NEAR, one, other)
                : new Doubt(Rule.ENCOUNTERS_NEAR, other, one);
    }

    private static boolean areNear(Seen one, Seen other) {
        if (one.publisher() == other.publisher() || one.persons().stream().noneMatch(other.persons()::contains)) {
            return false;
        }
        Set<String> states = new HashSet<>(one.states());
        states.retainAll(other.states());
        // The same persons throughout, a day apart or less, are merged by rule; what is left is near.
        return states.size() > 1
                && (!one.persons().equals(other.persons()) || !one.day().equals(other.day()));
    }

    /** The last first. */
    private List<Seen> seen() {
        Map<Long, Seen> seen = new LinkedHashMap<>();
        session.handle()
                .createQuery(
                        "SELECT e.entry, n.id, n.report, n.layer, n.local, r.publisher, e.day_from, a.actor, a.kind,"
                                + " COALESCE(a.state, a.key) FROM (SELECT entry, report, day_from FROM encounters WHERE status = 'held'"
                                + " AND LENGTH(date) = 10 ORDER BY day_from DESC, entry LIMIT " + MOST
                                + ") e JOIN entries n ON n.entry = e.entry JOIN reports r ON r.report = e.report AND r.latest = 1"
                                + " JOIN parties p ON p.entry = e.entry AND p.role = 'participant' JOIN actors a ON a.actor = p.actor"
                                + " ORDER BY e.day_from DESC, e.entry")
                .map((row, context) -> {
                    long entry = row.getLong(1);
                    if (!seen.containsKey(entry)) {
                        seen.put(
                                entry,
                                new Seen(
                                        new EntryRow(
                                                entry,
                                                row.getString(2),
                                                row.getLong(3),
                                                row.getString(4),
                                                row.getString(5)),
                                        row.getLong(6),
                                        LocalDate.parse(row.getString(7)),
                                        new HashSet<>(),
                                        new HashSet<>()));
                    }
                    Seen one = seen.get(entry);
                    if (row.getString(9).equals("person")) {
                        one.persons().add(row.getLong(8));
                    }
                    one.states().add(row.getString(10));
                    return entry;
                })
                .list();
        return List.copyOf(seen.values());
    }
}
