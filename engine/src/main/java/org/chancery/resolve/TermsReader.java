package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a commitment: its condition, its sums and quantities, whether it is said anew. */
final class TermsReader {

    private final Reading reading;
    private final Set<String> conditions;
    private final Set<String> cases;
    private final Set<String> phrases;
    /** Whoever acts or is spoken of together: "our two countries" is no quantity. */
    private final Set<String> parties;

    private final TokenTrie<Boolean> repeating = new TokenTrie<>(false);

    TermsReader(Reading reading) {
        this.reading = reading;
        List<Words> small = reading.knowledge.lexicon("commitment-words");
        this.conditions = Words.ofKind(small, "condition");
        this.cases = Words.ofKind(small, "condition-case");
        this.phrases = Words.ofKind(small, "condition-phrase");
        this.parties = Words.ofKind(small, "party");
        reading.knowledge
                .lexicon("repeating-words")
                .forEach(words -> words.forms().forEach(form -> repeating.add(form, true)));
    }

    /**
     * The terms of an act.
     *
     * @param head of the act
     * @param trigger of what makes it a commitment
     * @param statement in which it is made; null where the text tells it itself
     */
    Terms of(Sentence sentence, int head, int trigger, Statements.@Nullable Made statement) {
        return new Terms(
                condition(sentence, head, trigger),
                amounts(sentence, head, statement),
                isRepeated(sentence, trigger, statement));
    }

    private @Nullable String condition(Sentence sentence, int head, int trigger) {
        for (int above : List.of(head, trigger)) {
            for (int child : sentence.children(above)) {
                if (isCondition(sentence, child)) {
                    return phrase(sentence, child);
                }
            }
        }
        return sentence.subtree(head).stream()
                .filter(token -> isProviso(sentence, token))
                .mapToObj(token -> phrase(sentence, token))
                .findFirst()
                .orElse(null);
    }

    private String phrase(Sentence sentence, int token) {
        int first = sentence.subtree(token).nextSetBit(0);
        int last = sentence.subtree(token).length() - 1;
        while (last > first && sentence.token(last).isMark()) {
            last--;
        }
        return Discourse.clean(reading.text.quote(sentence.span(first, last)));
    }

    /** "Provided that the law is passed", "on condition that …": plain by their words, wherever the tree hangs them. */
    private boolean isProviso(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean provided = word.isVerb()
                && conditions.contains(word.text().toLowerCase(Locale.ROOT))
                && token + 1 < sentence.size()
                && sentence.token(token + 1).is("that");
        boolean on = cases.contains(word.lemma().toLowerCase(Locale.ROOT))
                && sentence.caseOf(token).equals("on")
                && (sentence.child(token, "ccomp").isPresent()
                        || sentence.child(token, "acl").isPresent());
        return provided || on;
    }

    private boolean isCondition(Sentence sentence, int child) {
        String relation = sentence.relation(child);
        boolean clause = Sentence.isRelation(relation, "advcl")
                && sentence.children(child, "mark").stream()
                        .anyMatch(mark ->
                                conditions.contains(sentence.token(mark).text().toLowerCase(Locale.ROOT)));
        String lemma = sentence.token(child).lemma().toLowerCase(Locale.ROOT);
        boolean phrase = Sentence.isRelation(relation, "obl")
                && cases.contains(lemma)
                && Set.of("in", "on", "under").contains(sentence.caseOf(child));
        return clause || phrase || phrases.contains(sentence.caseOf(child).split("_")[0]) || phrases.contains(lemma);
    }

    /** Numbers of money or things below the act; those of dates are none. */
    private List<String> amounts(Sentence sentence, int head, Statements.@Nullable Made statement) {
        List<String> found = new ArrayList<>();
        int last = statement == null ? sentence.size() - 1 : statement.unit().last();
        for (int token = head; token <= last; token++) {
            if (sentence.token(token).tag().equals("CD")
                    && sentence.isAbove(head, token)
                    && !isTime(sentence, token)
                    && !isNumbered(sentence, token)
                    && !(token < last && sentence.token(token + 1).text().equals("-"))) {
                Span span = amount(sentence, token, last);
                token = Math.max(token, Reading.tokenAt(sentence, span.end() - 1));
                if (!parties.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))) {
                    found.add(Discourse.clean(reading.text.quote(span)));
                }
            }
        }
        return found;
    }

    /** "Resolution 2202", "the two embassies": which ones, and not how many. */
    private static boolean isNumbered(Sentence sentence, int token) {
        return token > 0 && sentence.token(token - 1).tag().matches("DT|PRP\\$|POS")
                || token > 0
                        && sentence.token(token - 1).isProper()
                        && !sentence.token(token - 1).text().matches("\\W+");
    }

    private boolean isTime(Sentence sentence, int token) {
        Span span = sentence.token(token).span();
        return reading.times.get(sentence.index()).stream()
                .anyMatch(time -> time.span().overlaps(span));
    }

    /** A number with its sign of currency before it and what is counted behind it: "$2.5 billion", "nineteen aircraft". */
    private static Span amount(Sentence sentence, int token, int last) {
        int first = token;
        int end = token;
        if (first > 0 && sentence.token(first - 1).text().matches("[$€£¥]|US\\$|USD|EUR")) {
            first--;
        }
        while (end < last
                && (sentence.token(end + 1).tag().equals("CD")
                        || sentence.token(end + 1).text().equals("%"))) {
            end++;
        }
        boolean money = first < token;
        int counted = end + 1;
        while (!money && counted < last && sentence.token(counted).tag().startsWith("JJ")) {
            counted++;
        }
        if (!money && counted <= last && sentence.token(counted).isNoun()) {
            end = counted;
        }
        return sentence.span(first, end);
    }

    private boolean isRepeated(Sentence sentence, int trigger, Statements.@Nullable Made statement) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        Optional<Span> cue = statement == null
                ? Optional.empty()
                : statement.said().cueSpans().stream().findFirst();
        for (int token = 0; token < words.size(); token++) {
            Optional<TokenTrie.Match<Boolean>> match = repeating.at(words, token);
            int at = token;
            int last = at + match.map(TokenTrie.Match::length).orElse(1) - 1;
            boolean here =
                    cue.map(span -> span.covers(sentence.token(at).span())).orElse(false)
                            || statement != null
                                    && sentence.head(last) == statement.said().cueHead()
                            || at == trigger
                            || sentence.head(trigger) == at
                            || sentence.head(at) == trigger;
            if (match.isPresent() && here) {
                return true;
            }
        }
        return false;
    }
}
