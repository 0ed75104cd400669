package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.chancery.read.Completeness;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;
import org.chancery.read.Reader;
import org.chancery.read.ReadingWords;
import org.chancery.read.Span;

/** Proves the entries of the lexicon that are found by their forms alone, or by their forms beside a name. */
final class WordExamples {

    private static final Set<String> BARE = Set.of(
            "lexicon/agents.yaml",
            "lexicon/askers.yaml",
            "lexicon/boilerplate.yaml",
            "lexicon/commitment-words.yaml",
            "lexicon/counterparts.yaml",
            "lexicon/home-places.yaml",
            "lexicon/lasting-words.yaml",
            "lexicon/title-kinds.yaml",
            "lexicon/tone-frames.yaml",
            "lexicon/verb-ladders.yaml");
    private static final Pattern BARE_WORD =
            Pattern.compile("['’]s(?![\\p{L}])|[\\p{L}\\p{N}]+(?:['’](?!s(?!\\p{L}))\\p{L}+)*|\\S");

    private final Knowledge knowledge;

    WordExamples(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Where forms of the entry stand, the longest first. */
    List<Span> forms(Example example, Text text) {
        TokenTrie<String> trie = new TokenTrie<>(false);
        entry(example).ifPresent(words -> {
            words.forms().forEach(form -> trie.add(form, words.id()));
            words.plural().forEach(form -> trie.add(form, words.id()));
        });
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<String> words = sentence.tokens().stream().map(Token::text).toList();
            for (int i = 0; i < words.size(); i++) {
                int first = i;
                int length = trie.at(words, i).map(TokenTrie.Match::length).orElse(0);
                if (length > 0) {
                    found.add(sentence.span(first, first + length - 1));
                    i += length - 1;
                }
            }
        }
        return found;
    }

    /** Whether a file of the lexicon is proved by its words alone, without grammar. */
    static boolean isBare(Example example) {
        return BARE.contains(example.origin().file());
    }

    /** What is wrong with an example of such a file, read without a parse; empty if it holds. */
    Optional<String> problemWithoutParse(Example example) {
        TokenTrie<Boolean> trie = new TokenTrie<>(example.origin().file().equals("lexicon/home-places.yaml"));
        entry(example).ifPresent(words -> {
            words.forms().forEach(form -> trie.add(form, true));
            words.plural().forEach(form -> trie.add(form, true));
            words.lookalikes().forEach(form -> trie.add(form, false));
        });
        List<Span> words = BARE_WORD
                .matcher(example.sentence())
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
        List<String> texts =
                words.stream().map(span -> span.text(example.sentence())).toList();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<TokenTrie.Match<Boolean>> match = trie.at(texts, i);
            int last = i + match.map(TokenTrie.Match::length).orElse(1) - 1;
            if (match.isPresent() && match.get().value()) {
                found.add(new Span(words.get(i).begin(), words.get(last).end()));
            }
            i = last;
        }
        List<Span> wanted = example.marked().stream().map(Example.Marked::span).toList();
        boolean holds = example.caught() ? found.containsAll(wanted) : found.isEmpty();
        return holds
                ? Optional.empty()
                : Optional.of("found instead: "
                        + found.stream()
                                .map(span -> span.text(example.sentence()))
                                .toList());
    }

    /** Forms right before a person's name, behind it, or within what names the person. */
    List<Span> honorifics(Example example, Findings findings) {
        List<Span> found = new ArrayList<>();
        for (Span form : forms(example, findings.text())) {
            boolean named = findings.mentions().stream()
                    .flatMap(List::stream)
                    .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                    .anyMatch(mention -> isBeside(mention.span(), form, findings.text()));
            if (named) {
                found.add(form);
            }
        }
        return found;
    }

    private static boolean isBeside(Span person, Span form, Text text) {
        String body = text.document().text();
        return (person.covers(form) && !person.equals(form))
                || (form.end() <= person.begin()
                        && body.substring(form.end(), person.begin()).isBlank())
                || (person.end() <= form.begin()
                        && body.substring(person.end(), form.begin()).matches("[\\s,]*"));
    }

    /** Read as the last or first words of a body, under this entry's words alone. */
    Optional<String> breakOff(Example example) {
        List<String> forms = entry(example).map(Words::forms).orElse(List.of());
        Completeness completeness = new Reader(new NoOutlets(), name -> Optional.empty(), new ReadingWords(forms))
                .read(example.entry(), Map.of(), example.sentence())
                .completeness();
        boolean caught = completeness == Completeness.EXCERPT;
        return caught == example.caught()
                ? Optional.empty()
                : Optional.of("the text is taken as " + (caught ? "an excerpt" : "whole"));
    }

    private Optional<Words> entry(Example example) {
        String file = example.origin().file().replaceAll("^lexicon/|\\.yaml$", "");
        return knowledge.lexicon(file).stream()
                .filter(words -> words.id().equals(example.entry()))
                .findFirst();
    }

    private record NoOutlets() implements Outlets {

        @Override
        public Optional<Outlet> byName(String publisher) {
            return Optional.empty();
        }

        @Override
        public Optional<Outlet> byDomain(String host) {
            return Optional.empty();
        }
    }
}
