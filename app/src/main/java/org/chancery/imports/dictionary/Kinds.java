package org.chancery.imports.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a record is of a person: the dictionaries do not say it. */
final class Kinds {

    private static final Set<String> PERSONAL = Set.of("GOV", "ELI", "OPP", "LEG", "JUD", "MIL", "COP", "SPY");
    private static final Set<String> JOINING = Set.of("of", "for", "and", "the", "on", "in", "against", "&");
    private static final int MOST_WORDS = 5;

    private final Known known;

    Kinds(Known known) {
        this.known = known;
    }

    /** Named like a person: two to five words, none of them a common noun, and a given name, days or an office to show for it. */
    boolean isPerson(String written, List<ActorEntries.Dated> dated) {
        String bare = withoutTitle(written);
        List<String> words = Arrays.asList(bare.toLowerCase(Locale.ROOT).split(" "));
        if (words.size() < 2
                || words.size() > MOST_WORDS
                || dated.stream().anyMatch(one -> one.coded().wide() != null)) {
            return false;
        }
        boolean common = words.stream().anyMatch(word -> JOINING.contains(word) || isNoun(word));
        boolean titled = !bare.equals(written);
        boolean serves = dated.stream()
                .anyMatch(one -> one.coded().sector() != null
                        && PERSONAL.contains(one.coded().sector()));
        boolean limited = dated.stream().anyMatch(one -> one.code().isDated());
        return !common
                && known.state(bare).isEmpty()
                && known.state(words.get(0)).isEmpty()
                && (known.isGivenName(words.get(0))
                        || titled
                        || serves
                        || limited && !words.get(0).isEmpty());
    }

    /** Without titles before it, so long as two words remain. */
    String withoutTitle(String written) {
        List<String> words = Arrays.asList(written.split(" "));
        for (int length = words.size() - 2; length > 0; length--) {
            if (known.isTitle(String.join(" ", words.subList(0, length)))) {
                return String.join(" ", words.subList(length, words.size()));
            }
        }
        return written;
    }

    private boolean isNoun(String word) {
        return known.isWord(word) || word.endsWith("s") && known.isWord(word.substring(0, word.length() - 1));
    }
}
