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
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Set;

/**
 * Puts right the tag of a verb in the present tense that the tagger took for a noun in the plural, as in a headline: a name,
 * then "thanks", then the start of a noun phrase. Without this the parser makes one noun phrase of name and verb, and the
 * sentence has neither subject nor object.
 */
final class VerbTags {

    /** What may follow the verb: an article, a pronoun, a name, an adjective, or a number. */
    private static final Set<String> AFTER =
            Set.of("DT", "PDT", "PRP", "PRP$", "NNP", "NNPS", "JJ", "NNS", "CD", "WP", "WRB");

    /** What must not stand before the name: then name and word are part of a noun phrase, "the Obama calls". */
    private static final Set<String> BEFORE_NOT =
            Set.of("DT", "JJ", "PRP$", "POS", "IN", "CD", "HYPH", "TO", "NN", "VBG");

    /** Where a clause may begin or end. */
    private static final Set<String> BORDERS = Set.of(",", ":", ".", "``", "''", "IN", "WDT", "WP", "CC");

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

    private final Set<String> verbs;

    /** @param verbs lemmas */
    VerbTags(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    /** Changes the tags in place. */
    void correct(List<CoreLabel> sentence, List<String> names) {
        for (int i = 1; i < sentence.size() - 1; i++) {
            boolean isPlural =
                    sentence.get(i).tag().equals("NNS") || sentence.get(i).tag().equals("VBD");
            if (isPlural && sentence.get(i).word().endsWith("s") && isVerb(sentence, names, i)) {
                sentence.get(i).setTag("VBZ");
            }
        }
    }

    private boolean isVerb(List<CoreLabel> sentence, List<String> names, int at) {
        return AFTER.contains(sentence.get(at + 1).tag())
                && verbs.contains(
                        Morphology.stemStatic(sentence.get(at).word(), "VBZ").word())
                && isSubject(sentence, names, at)
                && !hasVerb(sentence, at);
    }

    /** Whether what stands before is a name, or capitalised words that open the sentence. */
    private static boolean isSubject(List<CoreLabel> sentence, List<String> names, int at) {
        int before = at - 1;
        while (before >= 0 && sentence.get(before).tag().startsWith("NNP")) {
            before--;
        }
        if (before == at - 1) {
            return false;
        }
        return before < 0
                || !names.get(at - 1).equals(Names.NONE)
                        && !BEFORE_NOT.contains(sentence.get(before).tag());
    }

    /** Whether the clause that the word stands in has its verb already. */
    private static boolean hasVerb(List<CoreLabel> sentence, int at) {
        for (int i = at - 1; i >= 0 && !BORDERS.contains(sentence.get(i).tag()); i--) {
            if (FINITE.contains(sentence.get(i).tag())) {
                return true;
            }
        }
        for (int i = at + 1;
                i < sentence.size() && !BORDERS.contains(sentence.get(i).tag());
                i++) {
            if (FINITE.contains(sentence.get(i).tag())) {
                return true;
            }
        }
        return false;
    }
}
