package org.chancery.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a moment of Wikidata: an xsd:dateTime and how precise it is (9 a year, 10 a month, 11 a day). */
final class Dates {

    private static final int YEAR = 9;
    private static final int MONTH = 10;
    private static final int DAY = 11;
    private static final int FIRST = 1800;
    private static final int LAST = 2100;
    private static final Pattern MOMENT = Pattern.compile("\\+?(-?\\d{4,})-(\\d{2})-(\\d{2})(?:T[0-9:.]*Z?)?");

    private Dates() {}

    /** @throws RejectedRow if there is no such day */
    static LocalDate day(String name, String value, String precision) throws RejectedRow {
        Matcher moment = MOMENT.matcher(value);
        if (!moment.matches()) {
            throw new RejectedRow(name + " \"" + value + "\" is no date");
        }
        int known = precision(name, precision);
        if (known < YEAR) {
            throw new RejectedRow(name + " \"" + value + "\" is vaguer than a year (precision " + known + ")");
        }
        try {
            int year = Integer.parseInt(moment.group(1));
            int month = known < MONTH ? 1 : Math.max(1, Integer.parseInt(moment.group(2)));
            int day = known < DAY ? 1 : Math.max(1, Integer.parseInt(moment.group(3)));
            if (year < FIRST || year > LAST) {
                throw new RejectedRow(name + " \"" + value + "\" is not between " + FIRST + " and " + LAST);
            }
            return LocalDate.of(year, month, day);
        } catch (DateTimeException | NumberFormatException e) {
            throw new RejectedRow(name + " \"" + value + "\" is no day of the calendar");
        }
    }

    private static int precision(String name, String text) throws RejectedRow {
        try {
            return text.isEmpty() ? DAY : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RejectedRow("the precision of " + name + " is \"" + text + "\", no number");
        }
    }
}
