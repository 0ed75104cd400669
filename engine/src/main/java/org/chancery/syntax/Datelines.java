package org.chancery.syntax;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the dateline that opens a report ("NAIROBI, 3 May (Reuters) — "). Parsed together with the sentence behind it, its
 * place becomes the subject of that sentence.
 */
public final class Datelines {

    private static final int LONGEST = 18;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> LONG = Set.of("—", "--");
    private static final Set<String> INSIDE = Set.of(
            ",", ".", "/", "(", ")", "[", "]", "of", "de", "and", "the", "del", "la", "el", "al", "-LRB-", "-RRB-");
    private static final Pattern CAPITALISED_OR_NUMBER = Pattern.compile("[\\p{Lu}0-9].*");
    private static final Pattern ALL_CAPITALS = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern DATE =
            Pattern.compile("[(\\[]|[0-9]+|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?");

    private Datelines() {}

    /**
     * Number of tokens that the dateline has, its dash included; 0 if there is none.
     *
     * @param sentence the first of a block
     */
    public static int length(Draft sentence) {
        int dash = dash(sentence);
        if (dash < 1 || dash + 2 >= sentence.size()) {
            return 0;
        }
        boolean isPlaceFirst = sentence.name(0).equals("LOCATION");
        boolean isCapitals = ALL_CAPITALS.matcher(sentence.word(0)).matches();
        for (int i = 0; i < dash; i++) {
            if (sentence.name(i).equals("PERSON") && !isCapitals) {
                return 0;
            }
        }
        boolean marked = isPlaceFirst || isCapitals && hasDateOrAgency(sentence, dash);
        return marked && !hasSecondDash(sentence, dash) ? dash + 1 : 0;
    }

    private static int dash(Draft sentence) {
        for (int i = 0; i < Math.min(LONGEST, sentence.size() - 1); i++) {
            String word = sentence.word(i);
            if (DASHES.contains(word) && isApart(sentence, i)) {
                return i;
            }
            if (!CAPITALISED_OR_NUMBER.matcher(word).matches() && !INSIDE.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** A blank at both sides, or a long dash: hyphens within a name are no border. */
    private static boolean isApart(Draft sentence, int dash) {
        if (dash == 0) {
            return false;
        }
        boolean blankBefore = sentence.end(dash - 1) < sentence.begin(dash);
        boolean blankBehind = sentence.end(dash) < sentence.begin(dash + 1);
        return blankBefore && blankBehind || LONG.contains(sentence.word(dash));
    }

    private static boolean hasDateOrAgency(Draft sentence, int dash) {
        for (int i = 0; i < dash; i++) {
            if (DATE.matcher(sentence.word(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Ghana - a member since 1957 - agreed": two dashes set off a remark. */
    private static boolean hasSecondDash(Draft sentence, int first) {
        for (int i = first + 1; i < sentence.size() - 1; i++) {
            if (DASHES.contains(sentence.word(i)) && isApart(sentence, i)) {
                return !hasDateOrAgency(sentence, first);
            }
        }
        return false;
    }
}
