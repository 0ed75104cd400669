package org.chancery.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.follow.CalendarPage.Item;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.follow.CalendarPage.Precision;

/**
 * A calendar in the form of RFC 5545. Occasions without a date are left out. One whose date is a month or a year fills it, blocks no
 * time, and says so in its title.
 */
public final class CalendarFeed {

    private CalendarFeed() {}

    /** The same page always gives the same characters. */
    public static String of(CalendarPage page) {
        CalendarFile file = new CalendarFile("calendar");
        page.items().stream().filter(item -> item.from() != null).forEach(item -> file.add(entry(item)));
        return file.text();
    }

    private static CalendarFile.Entry entry(Item item) {
        Report first = item.announced().get(0);
        LocalDate from = LocalDate.parse(String.valueOf(item.from()));
        boolean toTheDay = item.precision() == Precision.DAY;
        return new CalendarFile.Entry(
                item.id(),
                first.day() == null ? from : LocalDate.parse(first.day()),
                from,
                LocalDate.parse(String.valueOf(item.until())),
                item.what() + (toTheDay ? "" : " (" + item.date() + ", day not known)"),
                item.place(),
                description(item, first),
                null,
                List.of(item.certainty(), word(item.outcome())),
                certainty(item),
                toTheDay);
    }

    private static CalendarFile.Certainty certainty(Item item) {
        if (item.outcome() == Outcome.CANCELLED || item.outcome() == Outcome.POSTPONED) {
            return CalendarFile.Certainty.CANCELLED;
        }
        return item.outcome() == Outcome.HELD || item.certainty().equals("announced")
                ? CalendarFile.Certainty.CONFIRMED
                : CalendarFile.Certainty.TENTATIVE;
    }

    private static String description(Item item, Report first) {
        Report told = item.told();
        return item.certainty() + " " + first.day() + " by " + first.publisher() + " (" + first.doc() + ")\n"
                + (item.participants().isEmpty() ? "" : "with " + String.join(", ", item.participants()) + "\n")
                + word(item.outcome()) + ": " + item.because() + (told == null ? "" : " (" + told.doc() + ")");
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
