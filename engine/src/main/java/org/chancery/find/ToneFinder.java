package org.chancery.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Finding.Qualifier;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/**
 * Finds words of {@code lexicon/tone.yaml} where they characterise talks: before a noun of {@code lexicon/talks-nouns.yaml}, or
 * said of it. What is only wished for or denied is left. It may be used by several threads at once.
 */
public final class ToneFinder {

    private static final Set<Qualifier> UNREAL = EnumSet.of(
            Qualifier.NEGATED, Qualifier.PLANNED, Qualifier.WISHED, Qualifier.CONDITIONAL, Qualifier.OFFERED);

    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "dep", "nmod");

    private final TokenTrie<Words> forms = new TokenTrie<>(false);
    private final Set<String> talks = new HashSet<>();
    private final Set<String> manners = new HashSet<>();
    /** What talks hang from where none have been held: "look forward to a frank talk". */
    private final Set<String> ahead;

    private final Set<String> spoken;
    /** Prepositions by which talks are a means or an aim: "through constructive dialogue". */
    private final Set<String> way;

    public ToneFinder(Knowledge knowledge) {
        List<Words> frames = knowledge.lexicon("tone-frames");
        this.ahead = Words.ofKind(frames, "ahead");
        this.spoken = Words.ofKind(frames, "spoken");
        this.way = Words.ofKind(frames, "way");
        knowledge.lexicon("tone").forEach(words -> words.forms().forEach(form -> forms.add(form, words)));
        for (Words noun : knowledge.lexicon("talks-nouns")) {
            (noun.give("kind").equals("manner") ? manners : talks).addAll(noun.forms());
        }
    }

    /** @param of what the word characterises, as written @param word where the word stands */
    public record Found(Words entry, int sentence, Span word, String of) {}

    public List<Found> find(Sentence sentence) {
        List<Integer> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!token.text().equals(",")) {
                places.add(token.index());
                words.add(token.text());
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<TokenTrie.Match<Words>> match = forms.at(words, i);
            if (match.isEmpty()) {
                continue;
            }
            int last = i + match.get().length() - 1;
            of(sentence, match.get().value(), places.subList(i, last + 1)).ifPresent(of -> found.add(of));
            i = last;
        }
        return found;
    }

    private Optional<Found> of(Sentence sentence, Words entry, List<Integer> tokens) {
        Span word = sentence.span(tokens.get(0), tokens.get(tokens.size() - 1));
        boolean named =
                tokens.stream().anyMatch(token -> isOne(sentence, token, manners) || isOne(sentence, token, talks));
        if (entry.give("alone").equals("true") || named) {
            int head = tokens.stream()
                    .filter(token -> !tokens.contains(sentence.head(token)))
                    .findFirst()
                    .orElse(tokens.get(0));
            boolean held = isHeld(sentence, head) && (entry.give("alone").equals("true") || isSpoken(sentence));
            return held
                    ? Optional.of(new Found(
                            entry, sentence.index(), word, sentence.token(head).text()))
                    : Optional.empty();
        }
        for (int token : tokens) {
            Optional<Integer> noun = noun(sentence, tokens, token);
            if (noun.isPresent()) {
                return Optional.of(new Found(
                        entry,
                        sentence.index(),
                        word,
                        sentence.token(noun.get()).text()));
            }
        }
        return Optional.empty();
    }

    /** The noun of talks that a word, or the first of several joined by "and", stands before or is said of. */
    private Optional<Integer> noun(Sentence sentence, List<Integer> tokens, int word) {
        int at = word;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            int one = at;
            Optional<Integer> noun = before(sentence, tokens, one)
                    .filter(found -> isHeld(sentence, found))
                    .or(() -> saidOf(sentence, one).filter(found -> isHeld(sentence, one)))
                    .or(() -> called(sentence, one));
            if (noun.isPresent() || !Sentence.isRelation(sentence.relation(at), "conj")) {
                return noun;
            }
            at = sentence.head(at);
        }
        return Optional.empty();
    }

    /** "A frank talk"; "in-depth" may hang from its noun in several ways. */
    private Optional<Integer> before(Sentence sentence, List<Integer> tokens, int word) {
        int head = sentence.head(word);
        boolean modifier = head > word
                && !tokens.contains(head)
                && MODIFIERS.stream().anyMatch(relation -> Sentence.isRelation(sentence.relation(word), relation));
        return modifier && isTalks(sentence, head) ? Optional.of(head) : Optional.empty();
    }

    /** "The talks were frank". */
    private Optional<Integer> saidOf(Sentence sentence, int adjective) {
        return sentence.children(adjective, "nsubj").stream()
                .filter(noun -> isTalks(sentence, noun))
                .findFirst();
    }

    /** "She called the talks frank", "described the talks as frank". */
    private Optional<Integer> called(Sentence sentence, int adjective) {
        int head = sentence.head(adjective);
        String relation = sentence.relation(adjective);
        boolean named = head >= 0
                && (relation.equals("xcomp")
                        || relation.equals("advcl")
                        || sentence.caseOf(adjective).equals("as"))
                && !Qualifiers.of(sentence, head).contains(Qualifier.NEGATED);
        return named
                ? sentence.children(head, "obj").stream()
                        .filter(noun -> isTalks(sentence, noun))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isTalks(Sentence sentence, int noun) {
        return isOne(sentence, noun, talks) || isOne(sentence, noun, manners) && isSpoken(sentence);
    }

    /** Whether the sentence tells of talks, so that its atmosphere is theirs. */
    private boolean isSpoken(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> isOne(sentence, token.index(), talks)
                        || token.isVerb() && spoken.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOne(Sentence sentence, int token, Set<String> nouns) {
        Token word = sentence.token(token);
        return word.isNoun()
                && (nouns.contains(word.lemma().toLowerCase(Locale.ROOT))
                        || nouns.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isHeld(Sentence sentence, int token) {
        int head = sentence.head(token);
        boolean unreal = Qualifiers.of(sentence, token).stream().anyMatch(UNREAL::contains)
                || head >= 0
                        && sentence.token(head).isVerb()
                        && !sentence.relation(token).equals("ccomp")
                        && Qualifiers.of(sentence, head).stream().anyMatch(UNREAL::contains);
        boolean ahead = head >= 0
                && !isOne(sentence, head, talks)
                && this.ahead.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        return !unreal && !ahead && !way.contains(sentence.caseOf(token));
    }
}
