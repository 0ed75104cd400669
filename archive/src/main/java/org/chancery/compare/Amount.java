package org.chancery.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/**
 * A number of a text: a sum, a share, a count of something, in digits or in words. Years and days of dates are none.
 *
 * @param value without grouping and with "million" multiplied out
 * @param unit "$", "€", "£", "%", or the stem of the noun behind it; empty if none
 * @param written as written
 */
record Amount(BigDecimal value, String unit, String written) {

    private static final Map<String, BigDecimal> SIZES = Map.of(
            "dozen", new BigDecimal("12"),
            "hundred", new BigDecimal("100"),
            "thousand", new BigDecimal("1000"),
            "million", new BigDecimal("1000000"),
            "billion", new BigDecimal("1000000000"),
            "bn", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"));

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<sign>(?:US)?\\$|€|£|¥)?\\s?(?<digits>\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:\\.\\p{Nd}+)?)"
                    + "(?:\\s?(?<size>dozen|hundred|thousand|million|billion|bn|trillion)\\b)?(?<rest>\\s?%|(?:st|nd|rd|th)\\b|\\s(?:per cent|percent)\\b)?"
                    + "(?:[\\s-](?<noun>\\p{Ll}{3,}))?");

    private static final Pattern MONTH = Pattern.compile(
            "(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s*(?:\\p{Nd}+\\s*[–-]\\s*)?$");

    static List<Amount> of(String text, List<Span> dates, int offset) {
        List<Amount> amounts = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int begin = offset + number.start("digits");
            boolean dated = dates.stream().anyMatch(date -> date.begin() <= begin && begin < date.end());
            boolean day =
                    MONTH.matcher(text.substring(0, number.start("digits"))).find();
            if (!dated && !day && !isYear(number)) {
                amounts.add(amount(number));
            }
        }
        amounts.addAll(NumberWords.of(text, dates, offset));
        return amounts;
    }

    /** How many a million is, and the like. */
    static BigDecimal size(String word) {
        return Objects.requireNonNull(SIZES.get(word));
    }

    private static boolean isYear(Matcher number) {
        return number.group("sign") == null
                && number.group("size") == null
                && number.group("digits").matches("(?:19|20)\\p{Nd}{2}");
    }

    private static Amount amount(Matcher number) {
        BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
        String size = number.group("size");
        if (size != null) {
            value = value.multiply(size(size));
        }
        String rest = number.group("rest") == null ? "" : number.group("rest").strip();
        String noun = number.group("noun");
        String unit = number.group("sign") != null
                ? number.group("sign").replace("US", "")
                : rest.equals("%") || rest.startsWith("per")
                        ? "%"
                        : noun == null ? "" : Terms.stem(noun.toLowerCase(Locale.ROOT));
        int end = noun == null || number.group("sign") != null ? number.end() : number.end("noun");
        String written = number.group().substring(0, end - number.start()).strip();
        if (number.group("sign") != null && noun != null) {
            written = number.group()
                    .substring(0, number.start("noun") - number.start() - 1)
                    .strip();
        }
        return new Amount(value.stripTrailingZeros(), unit, written);
    }

    boolean isMoney() {
        return unit.matches("[$€£¥]");
    }

    boolean equals(Amount other) {
        return value.compareTo(other.value) == 0
                && (unit.equals(other.unit)
                        || unit.isEmpty()
                        || other.unit.isEmpty()
                        || !isMoney() && !other.isMoney());
    }
}
