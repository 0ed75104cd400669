package org.chancery.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.keep.Receipt.Outcome;

/** Counts what became of items. */
final class Tally {

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private long known;
    private long rejected;

    void add(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    void known() {
        known++;
    }

    void rejected(int number) {
        rejected += number;
    }

    long rejected() {
        return rejected;
    }

    /** @param ending of a file that is no report by its name */
    void passedOver(String ending) {
        passedOver.merge(ending, 1, Integer::sum);
    }

    Ingest.Summary summary() {
        return new Ingest.Summary(
                of(Outcome.ADDED),
                of(Outcome.VERSION),
                of(Outcome.REREAD),
                known + of(Outcome.UNCHANGED),
                rejected,
                passedOver);
    }

    private long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
