package org.chancery.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Chooses the year where a text names none. */
final class Years {

    /** Days that a date may lie ahead in a clause that tells of the past, or lie back in one that looks ahead. */
    private static final int AGAINST_TENSE = 150;

    private Years() {}

    /** The year of a month, season or quarter that begins in this month; empty where nothing tells. */
    static Optional<Integer> of(int month, int day, Story story, Grain grain) {
        boolean noDay = story.published().isEmpty();
        if ((story.isNarrative() || noDay) && story.told().isPresent()) {
            return story.told().map(told -> narrated(told, month));
        }
        return story.published().map(published -> near(published, month, day, grain, story.tense()));
    }

    /** A narrative goes on: "In January" after December is in the year after. */
    private static int narrated(Moment told, int month) {
        boolean knownMonth = told.knows(Grain.MONTH);
        boolean over = knownMonth && told.month() >= 10 && month <= 3;
        return told.year() + (over ? 1 : 0);
    }

    private static int near(LocalDate published, int month, int day, Grain grain, Tense tense) {
        int best = published.getYear();
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate begin = LocalDate.of(year, month, Math.min(day, 28));
            LocalDate end = switch (grain) {
                case DAY -> begin;
                case MONTH -> begin.plusMonths(1).minusDays(1);
                default -> begin.plusMonths(3).minusDays(1);
            };
            long cost = cost(published, begin, end, tense);
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    private static long cost(LocalDate published, LocalDate begin, LocalDate end, Tense tense) {
        if (published.isBefore(begin)) {
            long ahead = ChronoUnit.DAYS.between(published, begin);
            return ahead + (tense == Tense.PAST ? AGAINST_TENSE : tense == Tense.UNKNOWN ? 60 : 0);
        }
        if (published.isAfter(end)) {
            return ChronoUnit.DAYS.between(end, published) + (tense == Tense.FUTURE ? AGAINST_TENSE : 0);
        }
        return 0;
    }
}
