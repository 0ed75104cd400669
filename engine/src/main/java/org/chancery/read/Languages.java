package org.chancery.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells by its letters whether a text is clearly not English; does not tell English from other languages for short texts. */
final class Languages {

    private static final int WINDOW = 20_000;
    private static final int ENOUGH_WORDS = 60;
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "that", "with", "for", "on", "was", "is", "by", "he", "said", "has");

    private Languages() {}

    /** {@code en} unless the text speaks against it; else a language tag. */
    static String of(String text) {
        String window = text.substring(0, Math.min(text.length(), WINDOW));
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        window.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
        if ((letters - latin) * 10L > letters * 4L) {
            counts.remove(UnicodeScript.LATIN);
            return tag(counts);
        }
        return isOtherLatin(window) ? "und-Latn" : "en";
    }

    private static String tag(Map<UnicodeScript, Integer> counts) {
        if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA)) {
            return "ja";
        }
        UnicodeScript most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
        return switch (most) {
            case HAN -> "zh";
            case HANGUL -> "ko";
            case ARABIC -> "ar";
            case CYRILLIC -> "und-Cyrl";
            case DEVANAGARI -> "und-Deva";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            default -> "und";
        };
    }

    /** In English prose every fourth word or so is one of the commonest; in other languages hardly one in twenty is. */
    private static boolean isOtherLatin(String text) {
        int words = 0;
        int english = 0;
        for (String word : text.split("[^\\p{L}]+")) {
            words += word.isEmpty() ? 0 : 1;
            english += ENGLISH.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words >= ENOUGH_WORDS && english * 20 < words;
    }
}
