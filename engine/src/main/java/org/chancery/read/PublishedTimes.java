package org.chancery.read;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day in the words that give the day of publication, as the publisher wrote it. */
final class PublishedTimes {

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:.+-])([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?![\\d:])"
                    + "\\s?([ap]\\.?m\\b)?\\s?(Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private PublishedTimes() {}

    /**
     * A time of day.
     *
     * @param offset from UTC such as {@code +03:00}, or {@code Z}; empty if the words give none
     */
    record Clock(LocalTime time, String offset) {}

    /** The first time of day in these words; midnight to the minute is how programs write a day without a time. */
    static Optional<Clock> parse(String words) {
        Matcher matcher = CLOCK.matcher(words.replaceAll("(?<=\\d)T(?=\\d)", " "));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return hour == 0 && minute == 0 && half == null
                ? Optional.empty()
                : Optional.of(new Clock(LocalTime.of(hour, minute), offset(matcher.group(4))));
    }

    private static String offset(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String digits = written.replace(":", "");
        boolean named = !digits.startsWith("+") && !digits.startsWith("-");
        return named || digits.substring(1).equals("0000") ? "Z" : digits.substring(0, 3) + ":" + digits.substring(3);
    }
}
