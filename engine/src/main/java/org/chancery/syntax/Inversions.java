package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Dependency;

/**
 * Puts right the subject that stands behind a verb of speech: in "…, said Okoro" the parser often takes the speaker for an
 * object or a complement.
 */
public final class Inversions {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> MARKS_BEFORE = Set.of(",", "''", "``", ":", ".");
    private static final Set<String> MISTAKEN = Set.of(
            "obj", "iobj", "xcomp", "ccomp", "dep", "appos", "obl:tmod", "obl:npmod", "compound", "amod", "conj");
    private static final Set<String> QUOTED_BELOW = Set.of("ccomp", "parataxis", "dep", "obj");
    private static final Set<String> QUOTED_ABOVE =
            Set.of("ccomp", "parataxis", "dep", "advcl", "acl", "acl:relcl", "conj");

    private static final Set<String> IN_PHRASE = Set.of("DT", "JJ", "HYPH", "POS", "PRP$", "VBG", "VBN", "IN");

    private final Set<String> verbs;

    /** @param verbs lemmas of verbs of speech */
    public Inversions(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    /**
     * Indices of dependents whose edge to their governor in the basic tree should be {@code nsubj}.
     *
     * @param lemmas one for each word
     * @param basic one edge at most for each token, sorted by dependent
     */
    public List<Integer> subjects(Draft tokens, List<String> lemmas, List<Dependency> basic) {
        List<Integer> subjects = new ArrayList<>();
        for (int verb = 1; verb < tokens.size() - 1; verb++) {
            if (isSpeech(tokens.tag(verb), lemmas.get(verb)) && MARKS_BEFORE.contains(tokens.tag(verb - 1))) {
                int subject = subject(tokens, basic, verb);
                if (subject >= 0) {
                    subjects.add(subject);
                }
            }
        }
        return subjects;
    }

    private boolean isSpeech(String tag, String lemma) {
        return FINITE.contains(tag) && verbs.contains(lemma);
    }

    /** The first dependent behind the verb, if it can only be the subject; else -1. */
    private static int subject(Draft tokens, List<Dependency> basic, int verb) {
        boolean isQuoting = false;
        int subject = -1;
        for (Dependency edge : basic) {
            if (edge.dependent() == verb) {
                isQuoting |= edge.governor() < verb
                        && QUOTED_ABOVE.contains(edge.relation())
                        && !(edge.relation().equals("conj") && isListed(basic, edge));
            } else if (edge.governor() == verb) {
                if (edge.relation().startsWith("nsubj") || edge.relation().startsWith("aux")) {
                    return -1;
                }
                isQuoting |= edge.dependent() < verb && QUOTED_BELOW.contains(edge.relation());
                if (subject < 0 && edge.dependent() > verb) {
                    subject = MISTAKEN.contains(edge.relation()) ? edge.dependent() : verb;
                }
            }
        }
        boolean isFound = isQuoting && subject > verb && isNominal(tokens.tag(subject));
        return isFound && isUnbroken(tokens, verb, subject) ? subject : -1;
    }

    /** Whether "and" joins the verb, or one behind it, to the first: then they share a subject. */
    private static boolean isListed(List<Dependency> basic, Dependency conjunct) {
        return basic.stream()
                .anyMatch(edge -> edge.relation().equals("cc") && edge.governor() == conjunct.dependent()
                        || edge.relation().equals("conj")
                                && edge.governor() == conjunct.governor()
                                && edge.dependent() > conjunct.dependent());
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("NN") || tag.equals("PRP");
    }

    /** Whether nothing but the words of one noun phrase stands between verb and noun. */
    private static boolean isUnbroken(Draft tokens, int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            String tag = tokens.tag(i);
            if (!tag.startsWith("NN") && !IN_PHRASE.contains(tag)) {
                return false;
            }
        }
        return true;
    }
}
