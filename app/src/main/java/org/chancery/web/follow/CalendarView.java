package org.chancery.web.follow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarPage.Item;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.follow.CalendarPage.Precision;
import org.chancery.series.Party;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as it is shown.
 *
 * @param page all that was asked for
 * @param counts by outcome, of all that was asked for
 * @param list of what is ahead, the next first, then of what is past, the latest first
 * @param month that is shown day by day; null in a list
 * @param loose occasions of the month whose day is not known
 * @param feed address of the same as a feed
 */
public record CalendarView(
        CalendarPage page,
        @Nullable Party actor,
        Map<Outcome, Integer> counts,
        Paging<Item> list,
        @Nullable YearMonth month,
        List<Day> days,
        List<Item> loose,
        Query query,
        String feed,
        Citation cite) {

    /** A day of the month with what was to be on it; {@code column} is 1 on Mondays. */
    public record Day(LocalDate day, int column, List<Item> items) {}

    static CalendarView of(Asked asked, CalendarPage page, @Nullable Party actor, int size) {
        Query query = Query.of(asked, "/calendar");
        YearMonth month = month(asked, page);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        page.items().forEach(item -> counts.merge(item.outcome(), 1, Integer::sum));
        return new CalendarView(
                page,
                actor,
                counts,
                Paging.of(month == null ? sorted(page.items()) : List.of(), asked, size),
                month,
                month == null ? List.of() : days(month, page.items()),
                month == null ? List.of() : loose(month, page.items()),
                query,
                query.as("/calendar.ics"),
                Citation.of(asked, "Calendar", page.reports(), page.from(), page.until()));
    }

    /** The month before or after, for its address. */
    public String month(int later) {
        YearMonth shown = month;
        return shown == null ? "" : shown.plusMonths(later).toString();
    }

    /** Occasions of one month; of those that are ahead the heading says so. */
    public record Section(String heading, List<Item> items) {}

    /** What is on this page of the list, by month. */
    public List<Section> sections() {
        Map<String, List<Item>> sections = new LinkedHashMap<>();
        list.shown()
                .forEach(item -> sections.computeIfAbsent(heading(item), key -> new ArrayList<>())
                        .add(item));
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    private static String heading(Item item) {
        String date = item.date();
        String month = date == null ? "No date" : Say.day(date.substring(0, Math.min(7, date.length())));
        return item.outcome() == Outcome.AHEAD ? "Ahead: " + month : month;
    }

    private static @Nullable YearMonth month(Asked asked, CalendarPage page) {
        String asOf = page.asOf();
        if (!asked.query("view", "list").equals("month")) {
            return null;
        }
        String wanted = asked.query("month", asOf.length() >= 7 ? asOf.substring(0, 7) : "");
        try {
            return YearMonth.parse(wanted);
        } catch (DateTimeParseException e) {
            throw Problem.wrong("month: \"" + wanted + "\" is no month; write it as 2015-06.");
        }
    }

    private static List<Item> sorted(List<Item> items) {
        Comparator<Item> byDay = Comparator.comparing((Item item) -> item.from() == null ? "" : item.from());
        List<Item> ahead = items.stream()
                .filter(item -> item.outcome() == Outcome.AHEAD)
                .sorted(byDay)
                .toList();
        List<Item> others = items.stream()
                .filter(item -> item.outcome() != Outcome.AHEAD)
                .sorted(byDay.reversed())
                .toList();
        return Stream.concat(ahead.stream(), others.stream()).toList();
    }

    private static boolean isOn(Item item, LocalDate first, LocalDate last) {
        String from = item.from();
        String until = item.until();
        return from != null
                && until != null
                && from.compareTo(last.toString()) <= 0
                && until.compareTo(first.toString()) >= 0;
    }

    private static List<Day> days(YearMonth month, List<Item> items) {
        List<Day> days = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            LocalDate on = day;
            days.add(new Day(
                    day,
                    day.getDayOfWeek().getValue(),
                    items.stream()
                            .filter(item -> item.precision() == Precision.DAY && isOn(item, on, on))
                            .toList()));
        }
        return days;
    }

    private static List<Item> loose(YearMonth month, List<Item> items) {
        return items.stream()
                .filter(item -> item.precision() != Precision.DAY && isOn(item, month.atDay(1), month.atEndOfMonth()))
                .toList();
    }
}
