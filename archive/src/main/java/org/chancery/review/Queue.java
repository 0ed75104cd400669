package org.chancery.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** What waits for a person, the last kept first. For one session: pairs of encounters are looked for once. */
public final class Queue {

    /** So many are counted; more are told as "more than". */
    public static final int MOST_COUNTED = 1_000;

    private static final String OPEN =
            " AND NOT EXISTS (SELECT 1 FROM reviews v WHERE v.item = n.id AND v.undone_at IS NULL"
                    + " AND (v.verdict <> 'skipped' OR v.who = :who))";

    private final Session session;
    private @Nullable List<Doubt> pairs;
    private String pairsOf = "";

    public Queue(Session session) {
        this.session = session;
    }

    /** How many wait by each rule, at most {@link #MOST_COUNTED}, for this person. Pairs of encounters are looked for among the last kept. */
    public Map<Rule, Integer> counts(String who) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            counts.put(
                    rule,
                    rule == Rule.ENCOUNTERS_NEAR
                            ? pairs(who).size()
                            : session.handle()
                                    .createQuery(
                                            "SELECT COUNT(*) FROM (" + open(rule) + " LIMIT " + MOST_COUNTED + ") x")
                                    .bind("who", who)
                                    .mapTo(Integer.class)
                                    .one());
        }
        return counts;
    }

    /** What waits by this rule, at most so many. */
    public List<Doubt> waiting(Rule rule, String who, int most) {
        if (rule == Rule.ENCOUNTERS_NEAR) {
            return pairs(who).stream().limit(most).toList();
        }
        return session.handle()
                .createQuery(open(rule) + " ORDER BY t." + number(rule) + " DESC LIMIT :most")
                .bind("who", who)
                .bind("most", most)
                .mapTo(EntryRow.class)
                .map(entry -> new Doubt(rule, entry, null))
                .list();
    }

    /**
     * The next item for a person.
     *
     * @param rule only by this; null for all, in the order of {@link Rule}
     * @param second whether items are wanted that others decided and this person did not
     */
    public Optional<Doubt> next(@Nullable Rule rule, String who, boolean second) {
        if (second) {
            return decidedByOthers(rule, who);
        }
        for (Rule one : rule == null ? Rule.values() : new Rule[] {rule}) {
            List<Doubt> waiting = waiting(one, who, 1);
            if (!waiting.isEmpty()) {
                return Optional.of(waiting.get(0));
            }
        }
        return Optional.empty();
    }

    private Optional<Doubt> decidedByOthers(@Nullable Rule rule, String who) {
        String sql =
                "SELECT v.item, v.rule, v.fingerprint FROM reviews v WHERE v.undone_at IS NULL AND v.verdict <> 'skipped'"
                        + (rule == null ? "" : " AND v.rule = :rule")
                        + " AND NOT EXISTS (SELECT 1 FROM reviews w WHERE w.item = v.item AND w.who = :who AND w.undone_at IS NULL)"
                        + " ORDER BY v.review LIMIT 50";
        var question = session.handle().createQuery(sql).bind("who", who);
        if (rule != null) {
            question.bind("rule", rule.key());
        }
        return question
                .map((row, context) -> new Items(session)
                        .doubt(row.getString(1), Rule.of(row.getString(2)).orElse(null)))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Doubt> pairs(String who) {
        List<Doubt> known = pairs;
        if (known == null || !pairsOf.equals(who)) {
            known = new NearEncounters(session).pairs(who);
            pairs = known;
            pairsOf = who;
        }
        return known;
    }

    /** Of a person every report has an entry: the first stands for all. */
    private static String open(Rule rule) {
        String from = rule == Rule.PERSON_UNKNOWN
                ? "actors t JOIN entries n ON n.entry = (SELECT MIN(a.entry) FROM report_actors a WHERE a.actor = t.actor)"
                : rule.table() + " JOIN entries n ON n.entry = t.entry";
        String acting = rule == Rule.PERSON_UNKNOWN
                ? " AND EXISTS (SELECT 1 FROM parties p WHERE p.actor = t.actor AND p.role IN ('speaker', 'participant'))"
                : "";
        return "SELECT n.entry, n.id, n.report, n.layer, n.local FROM " + from
                + " JOIN reports r ON r.report = n.report WHERE " + rule.condition() + " AND r.latest = 1" + acting
                + OPEN;
    }

    private static String number(Rule rule) {
        return rule == Rule.PERSON_UNKNOWN ? "actor" : "entry";
    }
}
