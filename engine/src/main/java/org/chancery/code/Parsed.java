package org.chancery.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** A sentence, with what every pair of its parties asks of it worked out once. Not for use by several threads. */
final class Parsed {

    private static final int UNKNOWN = -2;

    final Sentence sentence;
    private final String[] lemmas;
    private final String[] lowers;
    private final @Nullable String[] relations;
    private final @Nullable List<?>[] ancestors;
    private final int[] predicates;

    Parsed(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.size();
        this.lemmas = new String[size];
        this.lowers = new String[size];
        this.relations = new String[size];
        this.ancestors = new List<?>[size];
        this.predicates = new int[size];
        for (Token token : sentence.tokens()) {
            int i = token.index();
            lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
            lowers[i] = token.text().toLowerCase(Locale.ROOT);
            predicates[i] = UNKNOWN;
        }
    }

    String lemma(int token) {
        return lemmas[token];
    }

    String lower(int token) {
        return lowers[token];
    }

    /** The relation to the governor without its subtype; a preposition is joined to an oblique. */
    String relation(int token) {
        String known = relations[token];
        if (known == null) {
            known = written(token);
            relations[token] = known;
        }
        return known;
    }

    private String written(int token) {
        String whole = sentence.relation(token);
        String relation = whole.equals("nsubj:pass") || whole.equals("nmod:poss") ? whole : plain(whole);
        boolean marked = relation.equals("obl") || relation.equals("nmod");
        String marker = marked ? sentence.caseOf(token).replace(' ', '_') : "";
        return marker.isEmpty() ? relation : relation + ":" + marker;
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** A token and what stands above it, from below. */
    @SuppressWarnings("unchecked")
    List<Integer> ancestors(int token) {
        List<?> known = ancestors[token];
        if (known == null) {
            List<Integer> found = new ArrayList<>();
            for (int at = token; at >= 0 && found.size() <= sentence.size(); at = sentence.head(at)) {
                found.add(at);
            }
            known = List.copyOf(found);
            ancestors[token] = known;
        }
        return (List<Integer>) known;
    }

    /** How many tokens stand above one. */
    int depth(int token) {
        return ancestors(token).size() - 1;
    }

    boolean isPredicate(int token) {
        return sentence.token(token).tag().startsWith("VB")
                && !Sentence.isRelation(sentence.relation(token), "amod")
                && !Sentence.isRelation(sentence.relation(token), "aux")
                && !Sentence.isRelation(sentence.relation(token), "compound")
                && !Sentence.isRelation(sentence.relation(token), "case")
                && !Sentence.isRelation(sentence.relation(token), "cop");
    }

    /** The nearest predicate above a token, or {@link Clause#NONE}. */
    int predicate(int token) {
        if (token < 0) {
            return Clause.NONE;
        }
        if (predicates[token] == UNKNOWN) {
            predicates[token] = above(token);
        }
        return predicates[token];
    }

    private int above(int token) {
        for (int at = sentence.head(token); at >= 0; at = sentence.head(at)) {
            if (isPredicate(at) || sentence.child(at, "nsubj").isPresent()) {
                return at;
            }
        }
        return Clause.NONE;
    }

    /** The tokens that some spans touch. */
    BitSet tokens(List<Span> spans) {
        BitSet found = new BitSet(sentence.size());
        for (Token token : sentence.tokens()) {
            for (Span span : spans) {
                if (token.begin() < span.end() && span.begin() < token.end()) {
                    found.set(token.index());
                }
            }
        }
        return found;
    }
}
