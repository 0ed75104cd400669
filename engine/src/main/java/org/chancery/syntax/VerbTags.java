package org.chancery.syntax;

import java.util.Set;

/**
 * Puts right the tag of a verb in the present tense that the tagger took for a noun in the plural, as in a headline: a name,
 * then "thanks", then the start of a noun phrase. Without this the parser makes one noun phrase of name and verb, and the
 * sentence has neither subject nor object.
 */
public final class VerbTags {

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
    public VerbTags(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    /** Changes the tags in place. */
    public void correct(Draft sentence) {
        for (int i = 1; i < sentence.size() - 1; i++) {
            boolean isPlural = sentence.tag(i).equals("NNS") || sentence.tag(i).equals("VBD");
            if (isPlural && sentence.word(i).endsWith("s") && isVerb(sentence, i)) {
                sentence.setTag(i, "VBZ");
            }
        }
    }

    private boolean isVerb(Draft sentence, int at) {
        return AFTER.contains(sentence.tag(at + 1))
                && isKnown(sentence.word(at))
                && isSubject(sentence, at)
                && !hasVerb(sentence, at);
    }

    /** Whether a word that ends in "s" is the third person of one of the verbs. */
    private boolean isKnown(String word) {
        String stem = word.substring(0, word.length() - 1);
        return verbs.contains(stem)
                || stem.endsWith("e") && verbs.contains(stem.substring(0, stem.length() - 1))
                || stem.endsWith("ie") && verbs.contains(stem.substring(0, stem.length() - 2) + "y");
    }

    /** Whether what stands before is a name, or capitalised words that open the sentence. */
    private static boolean isSubject(Draft sentence, int at) {
        int before = at - 1;
        while (before >= 0 && sentence.tag(before).startsWith("NNP")) {
            before--;
        }
        if (before == at - 1) {
            return false;
        }
        return before < 0 || !sentence.name(at - 1).equals("O") && !BEFORE_NOT.contains(sentence.tag(before));
    }

    /** Whether the clause that the word stands in has its verb already. */
    private static boolean hasVerb(Draft sentence, int at) {
        for (int i = at - 1; i >= 0 && !BORDERS.contains(sentence.tag(i)); i--) {
            if (FINITE.contains(sentence.tag(i))) {
                return true;
            }
        }
        for (int i = at + 1; i < sentence.size() && !BORDERS.contains(sentence.tag(i)); i++) {
            if (FINITE.contains(sentence.tag(i))) {
                return true;
            }
        }
        return false;
    }
}
