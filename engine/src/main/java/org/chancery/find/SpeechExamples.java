package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Proves reporting verbs, and the nouns that carry the act of what is said. */
final class SpeechExamples {

    private final Map<String, Words> nouns = new HashMap<>();

    SpeechExamples(Knowledge knowledge) {
        knowledge.lexicon("speech-nouns").forEach(words -> nouns.put(words.id(), words));
    }

    /** Source, addressee and principal must hold the head that was found; content must be one unit, but for marks at its ends. */
    Optional<String> ofVerb(Example example, Findings findings) {
        List<Said> found = said(findings)
                .filter(said -> said.reportingVerb()
                        .filter(cue -> cue.id().equals(example.entry()))
                        .isPresent())
                .toList();
        if (!example.caught()) {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of("but it yields a statement: " + contents(found, findings));
        }
        if (found.isEmpty()) {
            List<Said> others = said(findings).toList();
            return Optional.of("yields no statement"
                    + (others.isEmpty() ? "" : "; other verbs yield " + contents(others, findings)));
        }
        List<String> missing = new ArrayList<>();
        for (Example.Marked marked : example.marked()) {
            if (found.stream().noneMatch(said -> has(said, marked, findings))) {
                missing.add(marked.role() + " \"" + findings.text().quote(marked.span()) + "\"");
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "without " + String.join(" and ", missing) + "; found instead: " + contents(found, findings));
    }

    private static java.util.stream.Stream<Said> said(Findings findings) {
        return findings.said().stream().flatMap(List::stream);
    }

    /** Who says it, to whom, and what, in one line for each statement. */
    private static String contents(List<Said> found, Findings findings) {
        List<String> lines = new ArrayList<>();
        for (Said said : found) {
            Sentence sentence = findings.text().sentences().get(said.sentence());
            lines.add(words(sentence, said.sources()) + " → " + words(sentence, said.addressees()) + ": "
                    + said.units().stream()
                            .map(unit -> findings.text().quote(unit.span()))
                            .toList());
        }
        return String.join("; ", lines);
    }

    private static List<String> words(Sentence sentence, List<Integer> heads) {
        return heads.stream().map(head -> sentence.token(head).text()).toList();
    }

    private static boolean has(Said said, Example.Marked marked, Findings findings) {
        Sentence sentence = findings.text().sentences().get(said.sentence());
        Predicate<Integer> inside =
                head -> marked.span().covers(sentence.token(head).span());
        return switch (marked.role()) {
            case "source" -> said.sources().stream().anyMatch(inside);
            case "addressee" -> said.addressees().stream().anyMatch(inside);
            case "principal" -> said.principals().stream().anyMatch(inside);
            case "content" ->
                said.units().stream()
                        .anyMatch(unit -> same(
                                findings.text().quote(unit.span()),
                                findings.text().quote(marked.span())));
            default -> said.cueSpans().stream().anyMatch(marked.span()::overlaps);
        };
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other)) || one.equals(other);
    }

    private static String bare(String words) {
        return words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /** Forms of a speech noun that head what somebody says, and give it their act. */
    List<Span> nouns(Example example, Findings findings) {
        List<Span> found = new ArrayList<>();
        Words noun = nouns.get(example.entry());
        if (noun == null) {
            return found;
        }
        for (Said said : said(findings).toList()) {
            Sentence sentence = findings.text().sentences().get(said.sentence());
            for (Said.Unit unit : said.units()) {
                Token head = sentence.token(unit.head());
                boolean known = noun.forms().contains(head.lemma().toLowerCase(Locale.ROOT));
                if (known && unit.act().equals(noun.give("act"))) {
                    found.add(head.span());
                }
            }
        }
        return found;
    }
}
