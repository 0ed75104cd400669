package org.chancery.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the state off the name of its organ: "Ministry of Trade of X", "Office of the President of X", "X Foreign Ministry". */
final class StateOrgans {

    private static final int LONGEST_STATE = 8;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:()\\[\\]|–—]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private static final Set<String> ORGANS = Set.of("""
            ministry ministries minister mfa mofa department embassy embassies consulate government presidency
            president chancellery chancellor parliament senate cabinet council mission office administration
            secretariat palace spokesperson delegation court kingdom representation""".split("\\s+"));
    /** After these words stands the host or the addressee, not the sender. */
    private static final Set<String> TURNS_AWAY = Set.of("in", "to", "at", "for", "on", "with");

    private final Function<String, Optional<String>> stateByName;

    StateOrgans(Function<String, Optional<String>> stateByName) {
        this.stateByName = stateByName;
    }

    /** ISO 3166-1 alpha-3 code; empty if the words name no organ or no state. */
    Optional<String> side(String publisher) {
        String[] words = BETWEEN.split(publisher.strip());
        boolean organ = Arrays.stream(words).anyMatch(word -> ORGANS.contains(plain(word)));
        return organ ? afterOf(words).or(() -> anywhere(words)) : Optional.empty();
    }

    private Optional<String> afterOf(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            if (plain(words[i]).equals("of")) {
                Optional<String> state = stateAt(words, i + 1);
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> anywhere(String[] words) {
        for (int i = 0; i < words.length && !TURNS_AWAY.contains(plain(words[i])); i++) {
            Optional<String> state = stateAt(words, i);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** The state named by the longest run of words that begins here. */
    private Optional<String> stateAt(String[] words, int at) {
        int from = plain(words[at]).equals("the") ? at + 1 : at;
        for (int to = Math.min(words.length, from + LONGEST_STATE); to > from; to--) {
            String run = String.join(" ", Arrays.copyOfRange(words, from, to));
            Optional<String> state = stateByName.apply(run);
            if (state.isEmpty()) {
                state = stateByName.apply(POSSESSIVE.matcher(run).replaceFirst(""));
            }
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
