package org.chancery.read;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Months by name, in English first and then in the other languages that publishers' dates come in. */
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of("en", "fr", "de", "es", "pt", "it", "ru", "uk", "nl", "tr", "id");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    /** The month with this name or short form; a dot at its end and case do not matter. */
    static Optional<Month> month(String name) {
        return Optional.ofNullable(MONTHS.get(plain(name)));
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        months.put("sept", Month.SEPTEMBER);
        for (String language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = plain(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.chars().allMatch(Character::isLetter) && name.length() > 2) {
                        months.putIfAbsent(name, month);
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
