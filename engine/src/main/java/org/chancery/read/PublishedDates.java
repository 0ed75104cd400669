package org.chancery.read;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as publishers write them. The day is the one written, in the publisher's own zone; of a range it is the first day.
 * A date that could be read two ways ({@code 03/04/2021}) is unknown.
 */
final class PublishedDates {

    private static final int WINDOW = 200;
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2199;
    private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|o)?";
    private static final String LATER_DAY = "(?:\\s?[-–/]\\s?\\d{1,2}(?:st|nd|rd|th)?)?";
    private static final String MONTH = "(\\p{L}{3,12})\\.?";
    private static final String YEAR = "(\\d{4})(?!\\d)";

    private static final List<Form> FORMS = List.of(
            form("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", m -> day(m.group(1), m.group(3), m.group(4))),
            form(
                    "(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}|(?![\\d.]))",
                    m -> day(m.group(1), m.group(2), m.group(3))),
            form(
                    "(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]",
                    m -> day(m.group(1), m.group(2), m.group(3))),
            form(
                    "(?<!\\p{L})" + MONTH + "\\s" + DAY + LATER_DAY + "(?:\\s?,\\s?|\\s)" + YEAR,
                    m -> named(m.group(3), m.group(1), m.group(2))),
            form(
                    DAY + LATER_DAY + "[\\s-](?:of\\s|de\\s)?" + MONTH + "(?:\\s?[,-]\\s?|\\s(?:de\\s)?)" + YEAR,
                    m -> named(m.group(3), m.group(2), m.group(1))),
            form("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR, m -> day(m.group(3), m.group(2), m.group(1))),
            form("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR, m -> slashed(m.group(4), m.group(1), m.group(3))));

    private PublishedDates() {}

    /** The first date in these words, of the first 200 characters. */
    static Optional<LocalDate> parse(String words) {
        // NFKC turns full-width digits and no-break spaces into plain ones.
        String window = Normalizer.normalize(words.substring(0, Math.min(words.length(), WINDOW)), Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
        for (Form form : FORMS) {
            Optional<LocalDate> date = form.first(window);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        return MonthNames.month(month).flatMap(name -> day(year, name, day));
    }

    private static Optional<LocalDate> slashed(String year, String first, String second) {
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        if (one > 12 || one == two) {
            return day(year, second, first);
        }
        return two > 12 ? day(year, first, second) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? Optional.empty() : day(year, Month.of(number), day);
    }

    private static Optional<LocalDate> day(String year, Month month, String day) {
        int number = Integer.parseInt(year);
        if (number < EARLIEST_YEAR || number > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, month, Integer.parseInt(day)));
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }

    private static Form form(String expression, Function<MatchResult, Optional<LocalDate>> reading) {
        return new Form(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), reading);
    }

    private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reading) {

        Optional<LocalDate> first(String words) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                Optional<LocalDate> date = reading.apply(matcher.toMatchResult());
                if (date.isPresent()) {
                    return date;
                }
            }
            return Optional.empty();
        }
    }
}
