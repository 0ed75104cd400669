package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.Query.Scope;

/** Which hits are looked at where there are too many: the same each time, evenly spread over what was kept. */
final class Sample {

    /** How many hits are looked at. */
    static final int MOST = 1_000;

    /** A report has some thirty statements. */
    private static final int MOST_REPORTS_OF_STATEMENTS = 200;

    private final long newest;
    private final int reports;

    /** @param newest number of the last report */
    Sample(Scope scope, long newest) {
        this.newest = newest;
        this.reports = scope == Scope.REPORTS ? MOST : MOST_REPORTS_OF_STATEMENTS;
    }

    /** For how many reports each of the sample stands. */
    long step() {
        return Math.max(1, newest / reports);
    }

    /** Numbers of the reports of the sample, parted by commas. */
    String reports() {
        List<Long> numbers = new ArrayList<>();
        for (long number = step(); number <= newest; number += step()) {
            numbers.add(number);
        }
        return Conditions.numbers(numbers);
    }

    /** At most so many of some hits, every n-th by number. */
    List<Long> thinned(List<Long> hits) {
        if (hits.size() <= MOST) {
            return hits;
        }
        List<Long> sorted = hits.stream().sorted().toList();
        List<Long> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(sorted.get((int) ((long) i * sorted.size() / MOST)));
        }
        return some;
    }
}
