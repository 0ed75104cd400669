package org.chancery.web.follow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerPage.Grade;
import org.chancery.follow.LedgerPage.Item;
import org.chancery.follow.LedgerPage.State;
import org.chancery.show.Numbers;

/**
 * The ledger as it is shown.
 *
 * @param page all that was asked for
 * @param counts by state, of all that was asked for
 */
public record CommitmentsView(
        LedgerPage page, Map<State, Integer> counts, Paging<Item> list, Query query, Citation cite) {

    static Map<State, Integer> counts(LedgerPage page) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        page.commitments().forEach(item -> counts.merge(item.state(), 1, Integer::sum));
        return counts;
    }

    /** Of these alone. */
    static LedgerPage.Grades grades(List<Item> items) {
        List<Grade> given = items.stream()
                .flatMap(item -> java.util.stream.Stream.ofNullable(item.grade()))
                .toList();
        return new LedgerPage.Grades(
                given.size(), given.stream().mapToInt(Grade::grade).average().orElse(0));
    }

    /** What persons think of those that are shown. */
    public String graded() {
        LedgerPage.Grades grades = page.grades();
        return grades.number() == 0
                ? "No person has graded any of them."
                : grades.number() + " graded by persons, average " + Numbers.two(grades.average()) + " of −1 to +1 ("
                        + Numbers.percent(grades.percent() / 100, 1) + ").";
    }
}
