package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/**
 * Gives what every frame reads: a sentence with its relations, clauses and mentions, and the phrases behind a verb.
 */
record FrameSite(Sentence sentence, Graph graph, Clauses clauses, List<Mention> mentions, CueIndex cues) {

    private static final Set<String> WHEN = Set.of("during", "before", "after", "ahead of", "following");

    static FrameSite of(Sentence sentence, List<Mention> mentions, CueIndex cues) {
        return new FrameSite(sentence, new Graph(sentence), new Clauses(sentence), mentions, cues);
    }

    /** The mention that a token is part of. */
    Optional<Mention> mention(int token) {
        return Mentions.at(mentions, token);
    }

    /** Whether a word belongs to the cue. */
    boolean isPart(int token, Cue cue) {
        return cue.particles().contains(sentence.token(token).text().toLowerCase(Locale.ROOT))
                || cue.objects().contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a verb stands behind "to". */
    boolean isInfinitive(int token) {
        return sentence.children(token, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }

    /** Tokens of a clause; those of a reporting verb that hangs in it are not what was said. */
    BitSet allowed(int clause, int verb) {
        BitSet tokens = sentence.subtree(clause);
        tokens.clear(verb);
        return tokens;
    }

    /** What hangs from a word by one of the prepositions of a frame. */
    List<Clauses.Unit> phrases(int holder, Cue.Frame frame) {
        List<Clauses.Unit> units = new ArrayList<>();
        for (int child : sentence.children(holder)) {
            String relation = sentence.relation(child);
            boolean phrase = (Sentence.isRelation(relation, "obl") || Sentence.isRelation(relation, "nmod"))
                    && frame.prepositions().contains(sentence.caseOf(child));
            boolean clause = (Sentence.isRelation(relation, "advcl") || Sentence.isRelation(relation, "acl"))
                    && marked(child, frame.prepositions());
            if (phrase) {
                BitSet span = sentence.subtree(child);
                extend(holder, child, span);
                units.addAll(clauses.ofPhrase(child, span));
            } else if (clause) {
                units.addAll(clauses.ofPhrase(child, sentence.subtree(child)));
            }
        }
        return units;
    }

    private boolean marked(int clause, Set<String> prepositions) {
        return sentence.children(clause).stream()
                .filter(child -> sentence.relation(child).equals("mark")
                        || sentence.relation(child).equals("case"))
                .anyMatch(child ->
                        prepositions.contains(sentence.token(child).text().toLowerCase(Locale.ROOT)));
    }

    /** Phrases behind the object that the parser hung from the verb belong to what was said. */
    void extend(int verb, int object, BitSet span) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.relation(child);
            boolean phrase = Sentence.isRelation(relation, "obl")
                    && !relation.equals("obl:tmod")
                    && !WHEN.contains(sentence.caseOf(child))
                    && !(sentence.caseOf(child).equals("to") && mention(child).isPresent());
            boolean clause = (relation.equals("advcl") || Sentence.isRelation(relation, "xcomp"))
                    && !isReporting(child)
                    && !sentence.token(child).tag().equals("VBG");
            if (child > object && (phrase || clause) && child > span.length() - 1) {
                span.or(sentence.subtree(child));
            }
        }
    }

    private boolean isReporting(int token) {
        return !cues.at(sentence, token).isEmpty();
    }
}
