package org.chancery.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Span;

/**
 * Numbers written in words up to twelve, alone or before a size: "two boats", "four million doses", "a dozen boats". Each needs the
 * noun it counts. Who takes part ("the two sides") is not counted, and "dozens" are no number.
 */
final class NumberWords {

    static final List<String> SMALL =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Behind a longer number a small one is a part of it. */
    private static final String ALONE = "(?<![\\p{L}\\p{N}-])(?<!ty\\s)(?<!(?:hundred|thousand|million)\\s(?:and\\s)?)";

    /** Words between a number and what it counts. */
    private static final String PASSED =
            "great|big|major|new|key|main|large|small|important|draft|other|additional|further|separate"
                    + "|different|joint|consecutive|young|old|more";

    private static final Pattern NUMBER = Pattern.compile(ALONE + "(?:(?i:(?<small>" + String.join("|", SMALL) + "))"
            + "(?:\\s(?<size>dozen|hundred|thousand|million|billion|trillion))?"
            + "|(?i:(?<half>half\\s)?an?)\\s(?<one>dozen|hundred|thousand|million|billion|trillion))"
            + "(?:\\s(?:" + PASSED + "))?[\\s-](?<noun>\\p{Ll}{3,})");

    /** Before "one" as a pronoun. */
    private static final Pattern NOBODY = Pattern.compile("(?i)\\b(?:no|any|every|each|this|that|which)\\s$");

    private static final Map<String, String> UNITS =
            Map.of("dollars", "$", "dollar", "$", "euros", "€", "euro", "€", "per", "%", "percent", "%");

    /** Those who speak, and what stands behind a number and is not counted by it. */
    private static final Set<String> UNCOUNTED = Set.of(
            "and",
            "another",
            "are",
            "both",
            "can",
            "chiefs",
            "china",
            "could",
            "countries",
            "country",
            "delegations",
            "foreign",
            "from",
            "governments",
            "half",
            "halves",
            "hand",
            "has",
            "have",
            "head",
            "heads",
            "into",
            "its",
            "leaders",
            "may",
            "might",
            "ministers",
            "more",
            "must",
            "nation",
            "nations",
            "neighbors",
            "neighbours",
            "other",
            "others",
            "our",
            "parties",
            "partners",
            "party",
            "people",
            "peoples",
            "point",
            "presidents",
            "should",
            "side",
            "sides",
            "state",
            "states",
            "step",
            "than",
            "that",
            "the",
            "their",
            "these",
            "thing",
            "third",
            "thirds",
            "those",
            "time",
            "was",
            "way",
            "were",
            "which",
            "who",
            "will",
            "with",
            "would");

    private NumberWords() {}

    static List<Amount> of(String text, List<Span> dates, int offset) {
        List<Amount> amounts = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int begin = offset + number.start();
            boolean dated = dates.stream().anyMatch(date -> date.begin() <= begin && begin < date.end());
            boolean pronoun = "one".equalsIgnoreCase(number.group("small"))
                    && NOBODY.matcher(text.substring(0, number.start())).find();
            if (!dated && !pronoun && !UNCOUNTED.contains(number.group("noun"))) {
                amounts.add(new Amount(value(number).stripTrailingZeros(), unit(number.group("noun")), number.group()));
            }
        }
        return amounts;
    }

    private static BigDecimal value(Matcher number) {
        String small = number.group("small");
        if (small == null) {
            BigDecimal one = Amount.size(number.group("one"));
            return number.group("half") == null ? one : one.multiply(new BigDecimal("0.5"));
        }
        BigDecimal value = BigDecimal.valueOf(SMALL.indexOf(small.toLowerCase(Locale.ROOT)) + 1L);
        String size = number.group("size");
        return size == null ? value : value.multiply(Amount.size(size));
    }

    private static String unit(String noun) {
        return UNITS.getOrDefault(noun, Terms.stem(noun));
    }
}
