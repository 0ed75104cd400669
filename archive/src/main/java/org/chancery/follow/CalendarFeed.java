package org.chancery.follow;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
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
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Chancery//calendar//EN");
        page.items().stream().filter(item -> item.from() != null).forEach(item -> calendar.addEvent(event(item)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Item item) {
        VEvent event = new VEvent();
        event.setUid(item.id() + "@chancery");
        Report first = item.announced().get(0);
        String stamp = first.day() == null ? String.valueOf(item.from()) : first.day();
        event.setDateTimeStamp(
                Date.from(LocalDate.parse(stamp).atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(day(String.valueOf(item.from()), 0), false);
        event.setDateEnd(day(String.valueOf(item.until()), 1), false);
        event.setSummary(oneLine(item.what())
                + (item.precision() == Precision.DAY ? "" : " (" + item.date() + ", day not known)"));
        if (item.place() != null) {
            event.setLocation(oneLine(item.place()));
        }
        event.setDescription(description(item, first));
        event.addCategories(item.certainty(), word(item.outcome()));
        event.setStatus(status(item));
        event.setTransparency(item.precision() == Precision.DAY ? Transparency.opaque() : Transparency.transparent());
        return event;
    }

    private static Status status(Item item) {
        if (item.outcome() == Outcome.CANCELLED || item.outcome() == Outcome.POSTPONED) {
            return Status.cancelled();
        }
        return item.outcome() == Outcome.HELD || item.certainty().equals("announced")
                ? Status.confirmed()
                : Status.tentative();
    }

    private static String description(Item item, Report first) {
        Report told = item.told();
        return item.certainty() + " " + first.day() + " by " + first.publisher() + " (" + first.doc() + ")\n"
                + (item.participants().isEmpty() ? "" : "with " + String.join(", ", item.participants()) + "\n")
                + word(item.outcome()) + ": " + item.because() + (told == null ? "" : " (" + told.doc() + ")");
    }

    /** A day without a time, in no zone: the library takes the fields of the default zone. */
    private static ICalDate day(String day, int later) {
        LocalDate date = LocalDate.parse(day).plusDays(later);
        return new ICalDate(
                new biweekly.util.DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                false);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
