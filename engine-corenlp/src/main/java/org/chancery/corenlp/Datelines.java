/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the dateline that opens a report ("NAIROBI, 3 May (Reuters) — "). Parsed together with the sentence behind it, its
 * place becomes the subject of that sentence.
 */
final class Datelines {

    private static final int LONGEST = 18;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> INSIDE = Set.of(
            ",", ".", "/", "(", ")", "[", "]", "of", "de", "and", "the", "del", "la", "el", "al", "-LRB-", "-RRB-");
    private static final Pattern CAPITALISED_OR_NUMBER = Pattern.compile("[\\p{Lu}0-9].*");
    private static final Pattern ALL_CAPITALS = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern MONTH =
            Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?");

    private Datelines() {}

    /**
     * Number of tokens that the dateline has, its dash included; 0 if there is none.
     *
     * @param sentence the first of a block, tokens with offsets of the body
     * @param names one class for each token
     */
    static int length(List<CoreLabel> sentence, List<String> names) {
        int dash = dash(sentence);
        if (dash < 1 || dash + 2 >= sentence.size()) {
            return 0;
        }
        boolean isPlaceFirst = names.get(0).equals("LOCATION");
        boolean isCapitals = ALL_CAPITALS.matcher(sentence.get(0).word()).matches();
        for (int i = 0; i < dash; i++) {
            if (names.get(i).equals("PERSON") && !isCapitals) {
                return 0;
            }
        }
        boolean marked = isPlaceFirst || isCapitals && hasDateOrAgency(sentence, dash);
        return marked && !hasSecondDash(sentence, dash) ? dash + 1 : 0;
    }

    private static int dash(List<CoreLabel> sentence) {
        for (int i = 0; i < Math.min(LONGEST, sentence.size() - 1); i++) {
            CoreLabel token = sentence.get(i);
            if (DASHES.contains(token.word()) && isApart(sentence, i)) {
                return i;
            }
            if (!CAPITALISED_OR_NUMBER.matcher(token.word()).matches() && !INSIDE.contains(token.word())) {
                return -1;
            }
        }
        return -1;
    }

    /** A blank at both sides, or a long dash: hyphens within a name are no border. */
    private static boolean isApart(List<CoreLabel> sentence, int dash) {
        if (dash == 0) {
            return false;
        }
        boolean blankBefore =
                sentence.get(dash - 1).endPosition() < sentence.get(dash).beginPosition();
        boolean blankBehind =
                sentence.get(dash).endPosition() < sentence.get(dash + 1).beginPosition();
        return blankBefore && blankBehind || sentence.get(dash).word().matches("—|--");
    }

    private static boolean hasDateOrAgency(List<CoreLabel> sentence, int dash) {
        return sentence.subList(0, dash).stream()
                .anyMatch(token -> token.word().matches("[(\\[]|[0-9]+")
                        || MONTH.matcher(token.word()).matches());
    }

    /** "Ghana - a member since 1957 - agreed": two dashes set off a remark. */
    private static boolean hasSecondDash(List<CoreLabel> sentence, int first) {
        for (int i = first + 1; i < sentence.size() - 1; i++) {
            if (DASHES.contains(sentence.get(i).word()) && isApart(sentence, i)) {
                return !hasDateOrAgency(sentence, first);
            }
        }
        return false;
    }
}
