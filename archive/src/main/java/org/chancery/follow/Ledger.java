package org.chancery.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.follow.FollowSql.CommitmentRow;
import org.chancery.follow.FollowSql.SaidRow;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** Commitments: open, said again, said to be done; and what persons think of them. */
public final class Ledger {

    static final String RULE =
            "reaffirmed: the same party commits itself to the same later, or the text says so; reported done:"
                    + " the same party later says the verb of it in the past, with all its other words near it (five that tell something at least);"
                    + " open: neither. Only persons grade.";

    /** Share of the words of two actions that must be common for them to be one. */
    private static final double SAME = 0.7;

    private static final int FEWEST_WORDS = 3;

    private final Session session;
    private final FollowSql sql;
    private final Map<String, Past> pasts = new HashMap<>();

    public Ledger(Session session) {
        this.session = session;
        this.sql = new FollowSql(session.handle());
    }

    public LedgerPage page(LedgerQuestion question) {
        Map<Long, List<Actor>> to = sql.parties("commitments", "to");
        List<Group> groups =
                groups().stream().filter(group -> group.isAsked(question, to)).toList();
        return new LedgerBook(sql.span(), to, groups, this::done).page(session, question);
    }

    /** All of it, looked up once, for many questions. It holds no connection; grades are not in it. */
    public LedgerBook book() {
        List<Group> groups = groups();
        Map<Group, SaidRow> done = new IdentityHashMap<>();
        for (Group group : groups) {
            SaidRow said = done(group);
            if (said != null) {
                done.put(group, said);
            }
        }
        return new LedgerBook(sql.span(), sql.parties("commitments", "to"), groups, done::get);
    }

    /** Commitments of one party that are the same, the first first. */
    private List<Group> groups() {
        Map<Long, List<Actor>> by = sql.parties("commitments", "by");
        Map<String, List<Group>> ofParty = new HashMap<>();
        Map<Long, Group> ofEntry = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (CommitmentRow row : sql.commitments()) {
            List<Actor> parties = by.getOrDefault(row.entry(), List.of());
            String key = parties.stream().map(Actor::code).sorted().collect(Collectors.joining("|"));
            Set<String> words = Names.words(row.action());
            List<Group> own = ofParty.computeIfAbsent(key, k -> new ArrayList<>());
            Long reaffirms = row.reaffirms();
            Group known = reaffirms == null ? null : ofEntry.get(reaffirms);
            if (known == null) {
                known = own.stream()
                        .filter(group -> isSame(group.words, words))
                        .findFirst()
                        .orElse(null);
            }
            if (known == null) {
                known = new Group(parties, words);
                own.add(known);
                groups.add(known);
            }
            known.rows.add(row);
            ofEntry.put(row.entry(), known);
        }
        return groups;
    }

    private static boolean isSame(Set<String> one, Set<String> other) {
        if (one.size() < FEWEST_WORDS || other.size() < FEWEST_WORDS) {
            return false;
        }
        long common = one.stream().filter(other::contains).count();
        return common >= SAME * (one.size() + other.size() - common);
    }

    /** A later report of a fulfilled commitment by one of its parties; null if none is found. */
    private @Nullable SaidRow done(Group group) {
        String day = group.first().report().day();
        Fulfilment fulfilment = new Fulfilment(group.first().action());
        if (day == null || fulfilment.words().isEmpty()) {
            return null;
        }
        for (Actor party : group.parties) {
            Past past = pasts.computeIfAbsent(party.code(), code -> new Past(sql.past(actors(party))));
            for (SaidRow said : past.withRarest(fulfilment.words())) {
                String when = said.report().day();
                if (when != null && when.compareTo(day) > 0 && fulfilment.isToldBy(said.content())) {
                    return said;
                }
            }
        }
        return null;
    }

    private List<Long> actors(Actor party) {
        String state = party.state();
        return state == null ? List.of(party.actor()) : sql.actorsOf(state);
    }

    /** What a party said as past, by the words of it. */
    private static final class Past {
        private final Map<String, List<SaidRow>> byWord = new HashMap<>();

        Past(List<SaidRow> said) {
            for (SaidRow one : said) {
                one.words()
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(one));
            }
        }

        List<SaidRow> withRarest(Set<String> words) {
            return words.stream()
                    .map(word -> byWord.getOrDefault(word, List.of()))
                    .min(Comparator.comparing(List::size))
                    .orElse(List.of());
        }
    }

    /** One commitment with all its repetitions. */
    static final class Group {
        final List<Actor> parties;
        final List<CommitmentRow> rows = new ArrayList<>();
        private final Set<String> words;

        Group(List<Actor> parties, Set<String> words) {
            this.parties = parties;
            this.words = words;
        }

        CommitmentRow first() {
            return rows.get(0);
        }

        /** Later reports that have it too. */
        List<Report> again() {
            Set<Report> reports = new LinkedHashSet<>();
            rows.forEach(row -> reports.add(row.report()));
            reports.remove(first().report());
            return List.copyOf(reports);
        }

        boolean isAsked(LedgerQuestion question, Map<Long, List<Actor>> to) {
            return (question.by().isEmpty() || isOf(question.by(), parties))
                    && (question.to().isEmpty()
                            || rows.stream()
                                    .anyMatch(row -> isOf(question.to(), to.getOrDefault(row.entry(), List.of()))))
                    && has(question.words())
                    && (!question.onlyFirm() || first().strength().equals("firm"));
        }

        private boolean has(Set<String> words) {
            if (words.isEmpty()) {
                return true;
            }
            String action = " " + Identity.fold(first().action()) + " ";
            return words.stream().allMatch(word -> action.contains(Identity.fold(word)));
        }

        private static boolean isOf(Set<Long> wanted, List<Actor> actors) {
            return actors.stream().anyMatch(actor -> wanted.contains(actor.actor()));
        }
    }
}
