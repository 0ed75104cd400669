package org.chancery.imports.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;

/**
 * From names in capitals with underscores to names as texts write them: VLADIMIR_PUTIN is Vladimir Putin, so that TURKEY is a
 * country and "turkey" is not. What has no vowel, has dots or digits, or is an abbreviation that we know stays in capitals; a
 * name of one short word is taken both ways.
 */
final class CapitalNames {

    private static final int SHORT = 4;
    private static final Set<String> SMALL = Set.of(
            "a", "al", "and", "at", "bin", "by", "da", "de", "del", "der", "di", "do", "dos", "du", "e", "for", "in",
            "la", "of", "on", "the", "to", "van", "von", "with", "y");

    private final Set<String> abbreviations;

    CapitalNames(Knowledge knowledge) {
        abbreviations = knowledge.bodies().stream()
                .flatMap(body -> body.names().stream())
                .filter(name ->
                        name.indexOf(' ') < 0 && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** The name as texts write it, and its other forms. */
    List<String> forms(String written) {
        String plain = plain(written);
        if (plain.isEmpty()) {
            return List.of();
        }
        if (!plain.equals(plain.toUpperCase(Locale.ROOT))) {
            return List.of(plain);
        }
        List<String> words = new ArrayList<>();
        for (String word : plain.split(" ")) {
            words.add(word(word, words.isEmpty()));
        }
        String name = String.join(" ", words);
        boolean both = words.size() == 1 && plain.length() <= SHORT && !name.equals(plain);
        return both ? List.of(name, plain) : List.of(name);
    }

    /** Without underscores and blanks too many. */
    static String plain(String written) {
        return written.replace('_', ' ').strip().replaceAll("\\s+", " ");
    }

    private String word(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(lower)) {
            return lower;
        }
        boolean acronym = abbreviations.contains(word)
                || word.length() > 1 && !lower.matches(".*[aeiouyàáâãäåèéêëìíîïòóôõöùúûü].*")
                || word.matches(".*\\d.*")
                || word.matches("(\\p{L}\\.){1,}\\p{L}?");
        return acronym && !lower.equals("st.") && !lower.equals("dr.") && !lower.equals("mr.") ? word : title(lower);
    }

    private static String title(String lower) {
        StringBuilder title = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            title.append(begins ? Character.toUpperCase(c) : c);
            // O'Brien and d'Ivoire, but people's.
            boolean mark = c == '\'' || c == '’';
            begins = c == '-' || mark && i > 0 && i <= 2 || i == 1 && lower.startsWith("mc") && lower.length() > 4;
        }
        return title.toString();
    }
}
