package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;

/** Tells whether a clause is negated, by the words of {@code lexicon/negation.yaml} and where they hang. */
final class Negations {

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "nsubj:pass", "iobj");

    /** Kinds that leave the clause as it is: what they negate is a phrase beside it. */
    private static final Set<String> BESIDE = Set.of("pseudo", "preposition", "exception", "contrast");

    private final TokenTrie<Words> forms = new TokenTrie<>(false);

    Negations(Knowledge knowledge) {
        for (Words words : knowledge.lexicon("negation")) {
            words.forms().forEach(form -> forms.add(form, words));
        }
    }

    private record Found(Words words, int first, int last) {

        boolean holds(int token) {
            return first <= token && token <= last;
        }

        boolean is(String kind) {
            return words.give("kind").equals(kind);
        }
    }

    /** Whether an odd number of negations holds of the clause, those of its reporting verb among them. */
    boolean isNegated(Clause clause) {
        int times = 0;
        List<Found> all = find(clause.sentence());
        for (Found found : all) {
            boolean own = isOf(clause.sentence(), found, clause.head());
            boolean reporting =
                    clause.cue() >= 0 && clause.cue() != clause.head() && isOf(clause.sentence(), found, clause.cue());
            times += (own || reporting) && !BESIDE.contains(found.words().give("kind")) ? 1 : 0;
        }
        return pairs(all) ? times > 0 : times % 2 == 1;
    }

    /** "Neither … nor" is one negation. */
    private static boolean pairs(List<Found> all) {
        return all.stream().filter(found -> found.is("coordinator")).count() > 1;
    }

    private List<Found> find(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int first = i;
            int length = forms.at(words, i).map(TokenTrie.Match::length).orElse(0);
            if (length > 0) {
                forms.at(words, i)
                        .ifPresent(match -> found.add(new Found(match.value(), first, first + match.length() - 1)));
                i += length - 1;
            }
        }
        return found;
    }

    private static boolean isOf(Sentence sentence, Found found, int head) {
        if (found.is("noun")) {
            return found.first() <= head && head <= found.last();
        }
        if (found.words().give("scope").equals("complement") || found.is("adjective")) {
            return found.holds(head);
        }
        for (int token = found.first(); token <= found.last(); token++) {
            if (token == head && !found.is("determiner")) {
                return true;
            }
            int above = sentence.head(token);
            boolean argument =
                    above >= 0 && sentence.head(above) == head && ARGUMENTS.contains(sentence.relation(above));
            boolean auxiliary = above >= 0
                    && sentence.head(above) == head
                    && (Sentence.isRelation(sentence.relation(above), "aux")
                            || Sentence.isRelation(sentence.relation(above), "cop"));
            boolean determiner = found.is("determiner") || found.is("coordinator");
            if (above == head
                            && !(found.is("determiner")
                                    && !sentence.relation(token).equals("nsubj")
                                    && sentence.token(head).isVerb()
                                    && sentence.relation(token).equals("det"))
                    || auxiliary && !determiner
                    || argument && determiner) {
                return true;
            }
        }
        return false;
    }
}
