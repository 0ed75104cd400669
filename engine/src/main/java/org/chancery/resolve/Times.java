package org.chancery.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.Sentence;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of time and their values against the day of publication: dates, months, weekdays, "next month", "last week",
 * "two days earlier". What needs a calendar of events ("the 75th anniversary") is left to others.
 */
final class Times {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept\\.?|Sep\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
    private static final String DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    private static final String NUMBERS = "\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve";
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, Integer> NAMED = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\b(?:"
                    + "(?<dmy>(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?\\s+(?:of\\s+)?(?<m1>" + MONTHS
                    + ")(?:,?\\s+(?<y1>\\d{4}))?)"
                    + "|(?<mdy>(?<m2>" + MONTHS
                    + ")\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s*[-–]\\s*\\d{1,2})?(?:,?\\s+(?<y2>(?:19|20)\\d{2}))?)"
                    + "|(?<my>(?<m3>" + MONTHS + ")(?:\\s+of)?,?\\s+(?<y3>(?:19|20)\\d{2}))"
                    + "|(?<iso>(?<y4>\\d{4})-(?<m4>\\d{2})-(?<d4>\\d{2}))"
                    + "|(?<rel>(?<way>next|last|this|coming|past|previous)\\s+(?<unit>day|week|month|year|decade|"
                    + MONTHS + "|" + DAYS + "|spring|summer|autumn|fall|winter))"
                    + "|(?<ago>(?<n>" + NUMBERS
                    + ")\\s+(?<u>day|week|month|year)s?\\s+(?<dir>ago|earlier|later|before))"
                    + "|(?<named>today|tonight|yesterday|tomorrow)"
                    + "|(?<weekday>" + DAYS + ")"
                    + "|(?<month>" + MONTHS + ")"
                    + "|(?<decade>(?:19|20)\\d0s)"
                    + "|(?<year>(?:19|20)\\d{2})"
                    + ")(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    private static final java.util.Set<String> COMING = java.util.Set.of(
            "will",
            "shall",
            "upcoming",
            "forthcoming",
            "schedule",
            "scheduled",
            "plan",
            "expect",
            "expected",
            "invite",
            "propose",
            "due",
            "slate");

    private final @Nullable LocalDate published;
    private final String body;

    Times(@Nullable LocalDate published, String body) {
        this.published = published;
        this.body = body;
    }

    /** Expressions of a sentence, in order. */
    List<Record.Time> find(Sentence sentence) {
        List<Record.Time> found = new ArrayList<>();
        String words = body.substring(sentence.begin(), sentence.end()).replace('\u00a0', ' ');
        Matcher matcher = EXPRESSION.matcher(words);
        while (matcher.find()) {
            boolean capital = Character.isUpperCase(matcher.group().charAt(0))
                    || Character.isDigit(matcher.group().charAt(0));
            boolean proper = matcher.group("weekday") == null && matcher.group("month") == null || capital;
            Optional<String> value =
                    proper && !isVerbOrName(matcher, sentence) ? value(matcher, sentence) : Optional.empty();
            if (value.isPresent()) {
                Span span = new Span(sentence.begin() + matcher.start(), sentence.begin() + matcher.end());
                found.add(new Record.Time(span, span.text(body), Record.TimeType.DATE, value.get()));
            }
        }
        return found;
    }

    /** "May" the verb, and months that are part of names. */
    private static boolean isVerbOrName(Matcher matcher, Sentence sentence) {
        if (matcher.group("month") == null && matcher.group("year") == null) {
            return false;
        }
        int at = sentence.begin() + matcher.start();
        return sentence.tokens().stream()
                .filter(token -> token.begin() <= at && at < token.end())
                .anyMatch(token -> token.tag().equals("MD")
                        || token.name().equals("PERSON")
                        || token.tag().startsWith("VB"));
    }

    private Optional<String> value(Matcher m, Sentence sentence) {
        if (m.group("dmy") != null) {
            return day(m.group("y1"), month(m.group("m1")), m.group("d1"), sentence);
        }
        if (m.group("mdy") != null) {
            return day(m.group("y2"), month(m.group("m2")), m.group("d2"), sentence);
        }
        if (m.group("my") != null) {
            return Optional.of("%s-%02d".formatted(m.group("y3"), month(m.group("m3"))));
        }
        if (m.group("iso") != null) {
            return Optional.of(m.group("iso"));
        }
        if (m.group("decade") != null) {
            return Optional.of(m.group("decade").substring(0, 3));
        }
        if (m.group("year") != null) {
            return Optional.of(m.group("year"));
        }
        return published == null ? Optional.empty() : relative(m, sentence, published);
    }

    private Optional<String> relative(Matcher m, Sentence sentence, LocalDate day) {
        if (m.group("named") != null) {
            return Optional.of(day.plusDays(NAMED.getOrDefault(m.group("named").toLowerCase(Locale.ROOT), 0))
                    .toString());
        }
        if (m.group("weekday") != null) {
            DayOfWeek weekday = DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
            LocalDate back = day.with(TemporalAdjusters.previousOrSame(weekday));
            return Optional.of(
                    (isFuture(sentence) ? day.with(TemporalAdjusters.nextOrSame(weekday)) : back).toString());
        }
        if (m.group("month") != null) {
            int month = month(m.group("month"));
            return Optional.of("%d-%02d".formatted(nearestYear(month, day, isFuture(sentence)), month));
        }
        if (m.group("ago") != null) {
            return Optional.of(shift(m, day));
        }
        return way(m, day, sentence);
    }

    private static String shift(Matcher m, LocalDate day) {
        String written = m.group("n").toLowerCase(Locale.ROOT);
        int number =
                Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : Math.max(1, WORDS.indexOf(written));
        int sign = m.group("dir").equalsIgnoreCase("later") ? 1 : -1;
        return switch (m.group("u").toLowerCase(Locale.ROOT)) {
            case "day" -> day.plusDays((long) sign * number).toString();
            case "week" -> week(day.plusWeeks((long) sign * number));
            case "month" -> day.plusMonths((long) sign * number).toString().substring(0, 7);
            default -> Integer.toString(day.getYear() + sign * number);
        };
    }

    private static String week(LocalDate day) {
        return "%d-W%02d"
                .formatted(
                        day.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
                        day.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Optional<String> way(Matcher m, LocalDate day, Sentence sentence) {
        String way = m.group("way").toLowerCase(Locale.ROOT);
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        int step = way.equals("next") || way.equals("coming") ? 1 : way.equals("this") ? 0 : -1;
        return switch (unit) {
            case "day" -> Optional.of(day.plusDays(step).toString());
            case "week" -> Optional.of(week(day.plusWeeks(step)));
            case "month" -> Optional.of(day.plusMonths(step).toString().substring(0, 7));
            case "year" -> Optional.of(Integer.toString(day.getYear() + step));
            case "decade" -> Optional.of(Integer.toString(day.getYear() / 10 + step));
            case "spring", "summer", "autumn", "fall", "winter" ->
                Optional.of((day.getYear() + step) + "-"
                        + switch (unit) {
                            case "spring" -> "SP";
                            case "summer" -> "SU";
                            case "winter" -> "WI";
                            default -> "FA";
                        });
            default -> named(unit, step, day);
        };
    }

    private static Optional<String> named(String unit, int step, LocalDate day) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().equalsIgnoreCase(unit)) {
                LocalDate found = step > 0
                        ? day.with(TemporalAdjusters.next(weekday))
                        : step < 0
                                ? day.with(TemporalAdjusters.previous(weekday))
                                : day.with(TemporalAdjusters.nextOrSame(weekday));
                return Optional.of(found.toString());
            }
        }
        int month = month(unit);
        int year = step > 0
                ? (month > day.getMonthValue() ? day.getYear() : day.getYear() + 1)
                : step < 0 ? (month < day.getMonthValue() ? day.getYear() : day.getYear() - 1) : day.getYear();
        return Optional.of("%d-%02d".formatted(year, month));
    }

    private Optional<String> day(@Nullable String year, int month, String day, Sentence sentence) {
        int number = Integer.parseInt(day);
        if (number < 1 || number > 31) {
            return Optional.empty();
        }
        if (year != null) {
            return Optional.of("%s-%02d-%02d".formatted(year, month, number));
        }
        if (published == null) {
            return Optional.of("XXXX-%02d-%02d".formatted(month, number));
        }
        int found = nearestDayYear(month, number, published, isFuture(sentence));
        return Optional.of("%d-%02d-%02d".formatted(found, month, number));
    }

    private static int nearestDayYear(int month, int day, LocalDate published, boolean future) {
        int best = published.getYear();
        long distance = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = LocalDate.of(year, month, 1).plusDays(Math.min(day, 28) - 1L);
            long days = ChronoUnit.DAYS.between(published, candidate);
            long cost = Math.abs(days) + (future && days < -1 ? 200 : 0) + (!future && days > 40 ? 120 : 0);
            if (cost < distance) {
                distance = cost;
                best = year;
            }
        }
        return best;
    }

    private static int nearestYear(int month, LocalDate published, boolean future) {
        int difference = month - published.getMonthValue();
        return published.getYear() + (future ? (difference < 0 ? 1 : 0) : difference > 2 ? -1 : 0);
    }

    private static boolean isFuture(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            boolean asks = lemma.equals("call")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).is("for");
            if (asks || COMING.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static int month(String written) {
        String start = written.substring(0, 3).toLowerCase(Locale.ROOT);
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(start)
                + 1;
    }
}
