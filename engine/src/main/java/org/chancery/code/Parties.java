package org.chancery.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Finds phrases of a sentence that may act or be acted on: names, and nouns for those who act. */
final class Parties {

    /** More are a list, not a sentence about what somebody does. */
    private static final int MOST = 14;

    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "flat", "nmod:poss", "case");

    /** Sectors of those who rule, judge, fight, or contend for power. */
    private static final Set<String> POLITICAL = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "REB", "OPP", "PTY", "SPY", "UAF", "IGO", "NGO", "CRM", "REF", "LAB");

    private final Map<String, String> agents = new HashMap<>();
    private final Set<String> political = new HashSet<>();

    Parties(Knowledge knowledge) {
        for (Words words : knowledge.lexicon("agents")) {
            for (List<String> forms : List.of(words.forms(), words.plural())) {
                for (String form : forms) {
                    String noun = form.toLowerCase(Locale.ROOT);
                    agents.put(noun.substring(noun.lastIndexOf(' ') + 1), words.id());
                    if (POLITICAL.contains(words.give("sector"))) {
                        political.add(noun);
                    }
                }
            }
        }
    }

    /**
     * @param head the token by which the sentence holds it
     * @param kind class of its name, or {@code agent} with the entry of the lexicon
     */
    record Party(int head, Span span, String kind) {

        boolean overlaps(Party other) {
            return span.overlaps(other.span);
        }
    }

    /** Whether a party is a noun for those who act in politics, such as police or rebels. */
    boolean isPolitical(Sentence sentence, Party party) {
        Token head = sentence.token(party.head());
        return political.contains(head.lemma().toLowerCase(Locale.ROOT))
                || political.contains(head.text().toLowerCase(Locale.ROOT));
    }

    List<Party> of(Sentence sentence) {
        List<Party> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String kind = kind(token);
            if (!kind.isEmpty() && !isInside(sentence, token.index()) && found.size() < MOST) {
                found.add(new Party(token.index(), span(sentence, token.index()), kind));
            }
        }
        return found;
    }

    private String kind(Token token) {
        if (token.isNamed()) {
            return token.isNoun() || token.tag().equals("JJ") ? token.name() : "";
        }
        if (!token.isNoun()) {
            return "";
        }
        String agent = agents.getOrDefault(
                token.lemma().toLowerCase(Locale.ROOT),
                agents.getOrDefault(token.text().toLowerCase(Locale.ROOT), ""));
        return agent.isEmpty() ? token.isProper() ? "name" : "" : "agent:" + agent;
    }

    /** A word of a longer name, or one that only tells of what sort the head is. */
    private boolean isInside(Sentence sentence, int token) {
        String relation = sentence.relation(token);
        int head = sentence.head(token);
        boolean part = relation.equals("compound") || relation.startsWith("flat") || relation.equals("amod");
        return part && head >= 0 && !kind(sentence.token(head)).isEmpty();
    }

    private static Span span(Sentence sentence, int head) {
        int first = head;
        int last = head;
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            if (child < head
                    && BEFORE.contains(relation)
                    && !relation.equals("case")
                    && !relation.equals("nmod:poss")) {
                first = Math.min(first, child);
            } else if (child > head && relation.startsWith("flat")) {
                last = Math.max(last, child);
            }
        }
        return sentence.span(first, last);
    }
}
