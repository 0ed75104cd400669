package org.chancery.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;

/** How often one annotator says what another says of the same texts. Words are compared where both see the same token. */
final class Agreement {

    private record Word(String tag, String lemma, Span head, String relation, boolean isMark) {}

    private record Name(Span span, String kind) {}

    private static final Span ROOT = new Span(0, 0);

    private Tally tokens = Tally.NOTHING;
    private Tally sentences = Tally.NOTHING;
    private Tally names = Tally.NOTHING;
    private long shared;
    private long tags;
    private long lemmas;
    private long words;
    private long heads;
    private long relations;

    void add(List<Sentence> expected, List<Sentence> found) {
        Map<Span, Word> right = words(expected);
        Map<Span, Word> other = words(found);
        tokens = tokens.plus(tally(right.keySet(), other.keySet()));
        sentences = sentences.plus(tally(ends(expected), ends(found)));
        names = names.plus(tally(names(expected), names(found)));
        right.forEach((span, word) -> {
            Word same = other.get(span);
            if (same != null) {
                compare(word, same);
            }
        });
    }

    private void compare(Word word, Word other) {
        shared++;
        tags += word.tag().equals(other.tag()) ? 1 : 0;
        lemmas += word.lemma().equals(other.lemma()) ? 1 : 0;
        if (!word.isMark()) {
            words++;
            boolean isSame = word.head().equals(other.head());
            heads += isSame ? 1 : 0;
            relations += isSame && word.relation().equals(other.relation()) ? 1 : 0;
        }
    }

    private static <T> Tally tally(Set<T> expected, Set<T> found) {
        int right = 0;
        for (T one : expected) {
            right += found.contains(one) ? 1 : 0;
        }
        return new Tally(right, expected.size(), found.size(), Map.of());
    }

    private static Map<Span, Word> words(List<Sentence> sentences) {
        Map<Span, Word> words = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                int head = sentence.head(token.index());
                words.put(
                        token.span(),
                        new Word(
                                token.tag(),
                                token.lemma(),
                                head == Dependency.ROOT
                                        ? ROOT
                                        : sentence.token(head).span(),
                                sentence.relation(token.index()),
                                token.isMark()));
            }
        }
        return words;
    }

    private static Set<Integer> ends(List<Sentence> sentences) {
        Set<Integer> ends = new HashSet<>();
        sentences.forEach(sentence -> ends.add(sentence.end()));
        return ends;
    }

    /** Runs of tokens of one class. */
    private static Set<Name> names(List<Sentence> sentences) {
        Set<Name> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            int from = 0;
            while (from < sentence.size()) {
                int to = from + 1;
                String kind = sentence.token(from).name();
                while (to < sentence.size() && sentence.token(to).name().equals(kind)) {
                    to++;
                }
                if (sentence.token(from).isNamed()) {
                    names.add(new Name(sentence.span(from, to - 1), kind));
                }
                from = to;
            }
        }
        return names;
    }

    /** Lines of a YAML mapping, shares of one. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("tokens, F1", tokens.f1()));
        lines.add(line("sentence ends, F1", sentences.f1()));
        lines.add(line("tags", share(tags, shared)));
        lines.add(line("lemmas", share(lemmas, shared)));
        lines.add(line("names, F1", names.f1()));
        lines.add(line("heads of words", share(heads, words)));
        lines.add(line("heads and relations of words", share(relations, words)));
        return lines;
    }

    private static double share(long part, long all) {
        return all == 0 ? 1 : part / (double) all;
    }

    private static String line(String what, double value) {
        return String.format(Locale.ROOT, "%s: %.4f", what, value);
    }
}
