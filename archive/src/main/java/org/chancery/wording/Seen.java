package org.chancery.wording;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a wording stands in texts of one side, and what its absence since then is worth. All days are days of this
 * archive.
 *
 * @param texts dated texts with it
 * @param eligible dated texts in which it could have been
 * @param before eligible texts before the first
 * @param since eligible texts after the last
 * @param expected of those, how many would have it if nothing had changed: the share from first to last, times {@code since}
 * @param chance of none in them if nothing had changed: e to the power of minus {@code expected}
 * @param gap the latest gap that was long enough to be noted, before it came back; null if there was none
 */
public record Seen(
        int texts,
        int eligible,
        @Nullable String first,
        @Nullable String last,
        int before,
        int since,
        double expected,
        double chance,
        Status status,
        @Nullable Gap gap) {

    /** So few are expected in a gap that their absence says something: 3 would be missing by chance in 5 of 100 cases. */
    static final double NOTED = 3;

    /** With fewer texts before it a first use says nothing. */
    static final int ENOUGH_BEFORE = 30;

    private static final int FEWEST = 3;

    /** What can be said of it now. */
    public enum Status {
        /** In no text of this side. */
        NONE,
        /** First seen in the last year of the texts, with at least 30 eligible texts before. */
        NEW,
        /** Seen after a gap in which at least three were to be expected. */
        RETURNED,
        /** Not seen although at least three were to be expected since. */
        NOT_SEEN,
        /** Nothing to note. */
        IN_USE,
        /** In fewer than three texts: too few to say. */
        FEW;

        /** As it is printed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Between two uses. */
    public record Gap(String from, String until, int texts, double expected) {}

    /**
     * @param days of the eligible texts, in their order
     * @param with whether each has it
     * @param end last day of the archive
     */
    static Seen of(List<String> days, List<Boolean> with, String end) {
        int first = with.indexOf(true);
        int last = with.lastIndexOf(true);
        if (first < 0) {
            return new Seen(0, days.size(), null, null, days.size(), 0, 0, 1, Status.NONE, null);
        }
        int texts = (int) with.stream().filter(one -> one).count();
        int since = days.size() - 1 - last;
        double expected = rate(texts, last - first + 1) * since;
        Gap gap = gap(days, with, first);
        boolean isNew = first >= ENOUGH_BEFORE && days.get(first).compareTo(yearBefore(end)) > 0;
        Status status = texts >= FEWEST && expected >= NOTED
                ? Status.NOT_SEEN
                : isNew ? Status.NEW : gap != null ? Status.RETURNED : texts < FEWEST ? Status.FEW : Status.IN_USE;
        return new Seen(
                texts,
                days.size(),
                days.get(first),
                days.get(last),
                first,
                since,
                expected,
                Math.exp(-expected),
                status,
                gap);
    }

    private static double rate(int texts, int of) {
        return (double) texts / of;
    }

    private static @Nullable Gap gap(List<String> days, List<Boolean> with, int first) {
        Gap latest = null;
        int previous = first;
        int texts = 1;
        for (int i = first + 1; i < days.size(); i++) {
            if (with.get(i)) {
                int between = i - previous - 1;
                double expected = rate(texts, previous - first + 1) * between;
                if (texts >= FEWEST && expected >= NOTED) {
                    latest = new Gap(days.get(previous), days.get(i), between, expected);
                }
                texts++;
                previous = i;
            }
        }
        return latest;
    }

    private static String yearBefore(String day) {
        return java.time.LocalDate.parse(day).minusYears(1).toString();
    }
}
