package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Gives the units of what was said the acts that their own words make, and whether they are quoted. */
final class ActReader {

    private static final Set<String> LENDING =
            Set.of("continue", "like", "want", "wish", "keep", "have", "remain", "begin");

    private final Map<String, String> actOfNoun = new HashMap<>();

    ActReader(Knowledge knowledge) {
        for (Words noun : knowledge.lexicon("speech-nouns")) {
            noun.forms().forEach(form -> actOfNoun.put(form.toLowerCase(Locale.ROOT), noun.give("act")));
        }
    }

    /**
     * The clauses as units of one statement.
     *
     * @param acts findings of the sentence
     * @param quotes spans in quotation marks of the whole text
     */
    List<Said.Unit> units(Sentence sentence, List<Clauses.Unit> clauses, List<Finding> acts, List<Span> quotes) {
        List<Said.Unit> units = new ArrayList<>();
        String before = "";
        for (Clauses.Unit clause : clauses) {
            String act = act(sentence, clause, acts);
            boolean inherits = act.isEmpty()
                    && before.equals("commit")
                    && sentence.child(clause.head(), "nsubj").isEmpty()
                    && (Sentence.isRelation(sentence.relation(clause.head()), "conj"));
            act = inherits ? before : act;
            units.add(unit(sentence, clause, act, quotes));
            before = act;
        }
        return units;
    }

    private static Said.Unit unit(Sentence sentence, Clauses.Unit clause, String act, List<Span> quotes) {
        Span span = sentence.span(clause.first(), clause.last());
        int quoted = 0;
        for (Span quote : quotes) {
            boolean most = quote.begin() <= span.begin() + 1 && span.end() <= quote.end() + 2;
            boolean words = quote.overlaps(span) && quote.length() > 24;
            quoted = Math.max(quoted, most ? 2 : words ? 1 : 0);
        }
        return new Said.Unit(clause.first(), clause.last(), clause.head(), span, act, quoted);
    }

    /** The act that the words themselves give: by a pattern, or by the noun that heads them. */
    private String act(Sentence sentence, Clauses.Unit clause, List<Finding> findings) {
        for (Finding finding : findings) {
            int trigger = finding.trigger();
            if (finding.pattern().gives().containsKey("own")) {
                continue;
            }
            boolean below = sentence.head(trigger) == clause.head();
            boolean heads = trigger == clause.head()
                    || below && (isFunctionWord(sentence.relation(trigger)) || isLent(sentence, trigger))
                    || (finding.pattern().gives().containsKey("anywhere")
                            && clause.first() <= trigger
                            && trigger <= clause.last());
            if (heads) {
                return finding.pattern().gives().getOrDefault("act", "");
            }
        }
        Token head = sentence.token(clause.head());
        return head.isNoun() ? actOfNoun.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), "") : "";
    }

    /** "continues to oppose", "would like to thank": the act is in the second verb. */
    private static boolean isLent(Sentence sentence, int trigger) {
        return Sentence.isRelation(sentence.relation(trigger), "xcomp")
                && LENDING.contains(
                        sentence.token(sentence.head(trigger)).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isFunctionWord(String relation) {
        return Sentence.isRelation(relation, "aux") || relation.equals("cop") || relation.equals("case");
    }
}
