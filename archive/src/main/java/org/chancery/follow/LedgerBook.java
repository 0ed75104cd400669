package org.chancery.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.follow.FollowSql.CommitmentRow;
import org.chancery.follow.FollowSql.SaidRow;
import org.chancery.follow.LedgerPage.Grade;
import org.chancery.follow.LedgerPage.Item;
import org.chancery.follow.LedgerPage.State;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** Commitments as the reports of an archive have them, to be asked again and again. Grades are looked up with each question. */
public final class LedgerBook {

    private final FollowSql.Span span;
    private final Map<Long, List<Actor>> to;
    private final List<Ledger.Group> groups;
    private final Function<Ledger.Group, @Nullable SaidRow> done;

    LedgerBook(
            FollowSql.Span span,
            Map<Long, List<Actor>> to,
            List<Ledger.Group> groups,
            Function<Ledger.Group, @Nullable SaidRow> done) {
        this.span = span;
        this.to = to;
        this.groups = groups;
        this.done = done;
    }

    /** @param session for the grades */
    public LedgerPage page(Session session, LedgerQuestion question) {
        String asOf = String.valueOf(span.until());
        Map<String, Grade> grades = Grading.latest(session.handle());
        List<Item> items = new ArrayList<>();
        for (Ledger.Group group : groups) {
            if (group.isAsked(question, to)) {
                Item item = item(group, grades, asOf);
                if (question.states().isEmpty() || question.states().contains(item.state())) {
                    items.add(item);
                }
            }
        }
        items.sort(
                Comparator.comparing((Item item) -> String.valueOf(item.first().day()))
                        .reversed()
                        .thenComparing(Item::id));
        return new LedgerPage(span.from(), span.until(), span.reports(), asOf, Ledger.RULE, grades(items), items);
    }

    private static LedgerPage.Grades grades(List<Item> items) {
        List<Integer> given = new ArrayList<>();
        for (Item item : items) {
            Grade grade = item.grade();
            if (grade != null) {
                given.add(grade.grade());
            }
        }
        double average = given.stream().mapToInt(grade -> grade).average().orElse(0);
        return new LedgerPage.Grades(given.size(), average);
    }

    private Item item(Ledger.Group group, Map<String, Grade> grades, String asOf) {
        SaidRow done = this.done.apply(group);
        CommitmentRow first = group.first();
        List<Report> again = group.again();
        Set<String> sides = new TreeSet<>();
        group.rows.forEach(row -> sides.add(row.report().side()));
        String dueUntil = first.dueUntil();
        boolean reaffirmed = !again.isEmpty() || group.rows.stream().anyMatch(CommitmentRow::repeated);
        return new Item(
                first.id(),
                group.parties.stream().map(Actor::name).toList(),
                to.getOrDefault(first.entry(), List.of()).stream()
                        .map(Actor::name)
                        .toList(),
                first.strength(),
                first.action(),
                first.due(),
                dueUntil != null && dueUntil.compareTo(asOf) < 0,
                first.condition(),
                List.copyOf(sides),
                first.report(),
                done != null ? State.REPORTED_DONE : reaffirmed ? State.REAFFIRMED : State.OPEN,
                again,
                done == null ? null : done.report(),
                done == null ? null : done.content(),
                group.rows.stream()
                        .map(row -> grades.get(row.id()))
                        .filter(grade -> grade != null)
                        .max(Comparator.comparing(Grade::madeAt))
                        .orElse(null));
    }
}
