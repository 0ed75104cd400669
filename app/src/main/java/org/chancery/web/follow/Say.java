package org.chancery.web.follow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.chancery.show.Numbers;
import org.jspecify.annotations.Nullable;

/** How pages say numbers, days and names. */
public final class Say {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Say() {}

    /** 5,777. */
    public static String number(long number) {
        return Numbers.of(number);
    }

    /** "1 text", "2,000 texts". */
    public static String count(int number, String noun) {
        return Numbers.count(number, noun);
    }

    public static String percent(double share, int of) {
        return Numbers.percent(share, of);
    }

    /** With one digit behind the point, and with two. */
    public static String one(double number) {
        return Numbers.one(number);
    }

    public static String two(double number) {
        return Numbers.two(number);
    }

    /** 3 May 2019; May 2019 of a month; anything else as it is, and "no date" of nothing. */
    public static String day(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return "no date";
        }
        if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(date).format(DAY);
        }
        return date.matches("\\d{4}-\\d\\d") ? YearMonth.parse(date).format(MONTH) : date;
    }

    /** "A, B and C"; the word if there is none. */
    public static String list(List<String> names, String otherwise) {
        int last = names.size() - 1;
        return names.isEmpty()
                ? otherwise
                : last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** NO_REPORT_FOUND as "no report found". */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** For addresses: no_report_found. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Without the line breaks of the publisher's layout. */
    public static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Of at most so many characters, cut at a blank. */
    public static String cut(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int blank = line.lastIndexOf(' ', most - 1);
        return line.substring(0, blank > most / 2 ? blank : most - 1) + " …";
    }

    /** What is copied of words of a report: the words, who published them when, and where they stand. */
    public static String quote(String words, String publisher, @Nullable String day, String address) {
        return "“" + line(words) + "” — " + publisher + ", " + day(day) + ", " + address;
    }
}
