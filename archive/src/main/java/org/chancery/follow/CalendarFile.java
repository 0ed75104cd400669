package org.chancery.follow;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole days in the form of RFC 5545. The same entries always give the same characters. */
public final class CalendarFile {

    private static final int LONGEST_LINE = 75;

    /** Also those that only some programs take for one. */
    private static final String BREAK = "\\R";

    private static final String WEB = "https?://[^\\s\\p{Cntrl}<>\"]+";

    private final ICalendar calendar = new ICalendar();

    /** @param product which part of the program writes it: "calendar" */
    public CalendarFile(String product) {
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Chancery//" + product + "//EN");
    }

    /** How sure it is that it takes place, or took place. */
    public enum Certainty {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /**
     * One occasion.
     *
     * @param id lasting
     * @param stamp day on which it became known: a clock would change the file each time
     * @param from first day, and {@code until} the last
     * @param busy whether it blocks the time
     */
    public record Entry(
            String id,
            LocalDate stamp,
            LocalDate from,
            LocalDate until,
            String summary,
            @Nullable String place,
            String description,
            @Nullable String url,
            List<String> categories,
            Certainty certainty,
            boolean busy) {

        public Entry {
            categories = List.copyOf(categories);
        }
    }

    public void add(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.id() + "@chancery");
        event.setDateTimeStamp(
                Date.from(entry.stamp().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(day(entry.from()), false);
        event.setDateEnd(day(entry.until().plusDays(1)), false);
        event.setSummary(oneLine(entry.summary()));
        if (entry.place() != null) {
            event.setLocation(oneLine(entry.place()));
        }
        event.setDescription(entry.description().replaceAll(BREAK, "\n"));
        String url = entry.url();
        if (url != null && url.matches(WEB)) {
            // What a source calls its address may be a script, or several lines.
            event.setUrl(url);
        }
        if (!entry.categories().isEmpty()) {
            event.addCategories(entry.categories().toArray(String[]::new));
        }
        event.setStatus(
                switch (entry.certainty()) {
                    case CONFIRMED -> Status.confirmed();
                    case TENTATIVE -> Status.tentative();
                    case CANCELLED -> Status.cancelled();
                });
        event.setTransparency(entry.busy() ? Transparency.opaque() : Transparency.transparent());
        calendar.addEvent(event);
    }

    /** Lines end as the standard asks, and none has more than 75 bytes. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String line : Biweekly.write(calendar).foldLines(false).go().split("\r\n")) {
            fold(line, text);
        }
        return text.toString();
    }

    /** The library counts characters where the standard counts bytes; none is cut, and the next line begins with a space. */
    private static void fold(String line, StringBuilder text) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += length;
        }
        text.append("\r\n");
    }

    /** A day without a time, in no zone: the library takes the fields of the default zone. */
    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    private static String oneLine(String text) {
        return text.replaceAll(BREAK, " ").replaceAll("\\s+", " ").strip();
    }
}
