package org.chancery.web.follow;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarPage.Item;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which occasions are shown, of those that {@link org.chancery.follow.CalendarQuestion} gives for some actors. Days and outcomes
 * are as there; it says so, and a test holds it to it.
 *
 * @param side of the publishers that announced it; null: any
 */
public record CalendarFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<Outcome> outcomes,
        @Nullable String side) {

    public static CalendarFilter of(Asked asked) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        for (String value : asked.queries("outcome")) {
            for (String part : value.split(",")) {
                outcomes.add(outcome(part));
            }
        }
        String side = asked.query("side");
        return new CalendarFilter(
                asked.day("from"), asked.day("until"), outcomes, side == null ? null : side.toUpperCase(Locale.ROOT));
    }

    public CalendarPage apply(CalendarPage page) {
        List<Item> items = page.items().stream().filter(this::takes).toList();
        return new CalendarPage(page.from(), page.until(), page.reports(), page.asOf(), page.rule(), items);
    }

    private boolean takes(Item item) {
        String begin = item.from();
        String end = item.until();
        return (from == null || end != null && end.compareTo(from.toString()) >= 0)
                && (until == null || begin != null && begin.compareTo(until.toString()) <= 0)
                && (outcomes.isEmpty() || outcomes.contains(item.outcome()))
                && (side == null
                        || item.announced().stream()
                                .anyMatch(report -> report.side().equals(side)));
    }

    private static Outcome outcome(String word) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equalsIgnoreCase(word.strip().replace(' ', '_'))) {
                return outcome;
            }
        }
        throw Problem.wrong(
                "outcome: \"" + word + "\" is none of ahead, held, postponed, cancelled, no_report_found, no_date.");
    }
}
