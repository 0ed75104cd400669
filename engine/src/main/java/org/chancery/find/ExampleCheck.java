package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Proves an entry of knowledge by its own sentences: what must be caught is caught at the marked words, and nothing else. */
public final class ExampleCheck {

    private final Knowledge knowledge;
    private final Finder finder;

    public ExampleCheck(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.finder = new Finder(knowledge);
    }

    /**
     * What is wrong with an example; empty if it holds.
     *
     * @param text its sentence with its parse
     */
    public Optional<String> problem(Example example, Text text) {
        String file = example.origin().file();
        Findings findings = finder.find(text);
        if (file.startsWith("patterns/")) {
            return pattern(example, findings);
        }
        if (file.equals("lexicon/reporting-verbs.yaml")) {
            return cue(example, findings);
        }
        if (file.startsWith("actors/")) {
            return spans(example, text, mentions(findings, mention -> mention.reference().equals(example.entry())), true);
        }
        if (file.startsWith("formulations/")) {
            return spans(example, text, findings.wordings().stream().filter(w -> w.wording().id().equals(example.entry())).map(Findings.Wordings::span).toList(), false);
        }
        if (file.equals("lexicon/titles.yaml")) {
            return spans(example, text, mentions(findings, m -> m.offices().stream().anyMatch(o -> o.title().equals(example.entry()))), true);
        }
        return spans(example, text, forms(example, text), false);
    }

    private Optional<String> pattern(Example example, Findings findings) {
        List<Finding> found = findings.matches().stream().flatMap(List::stream).filter(f -> f.pattern().id().equals(example.entry())).toList();
        List<Finding> acts = findings.acts().stream().filter(f -> f.pattern().id().equals(example.entry())).toList();
        List<Finding> all = Stream.concat(found.stream(), acts.stream()).toList();
        if (!example.caught()) {
            return all.isEmpty() ? Optional.empty() : Optional.of("must be left alone, but it matches at " + trigger(findings, all.get(0)));
        }
        if (all.isEmpty()) {
            return Optional.of("is not caught");
        }
        String complaint = "";
        for (Finding finding : all) {
            complaint = roles(example, findings, finding);
            if (complaint.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(complaint);
    }

    private static String trigger(Findings findings, Finding finding) {
        return "\"" + findings.text().sentences().get(finding.sentence()).token(finding.trigger()).text() + "\"";
    }

    private static String roles(Example example, Findings findings, Finding finding) {
        Sentence sentence = findings.text().sentences().get(finding.sentence());
        for (Example.Marked marked : example.marked()) {
            if (marked.role().isEmpty()) {
                Span trigger = sentence.token(finding.trigger()).span();
                if (!marked.span().overlaps(trigger)) {
                    return "is caught at \"" + sentence.token(finding.trigger()).text() + "\" instead";
                }
            } else if (finding.role(marked.role()).stream().noneMatch(head -> marked.span().covers(sentence.token(head).span()))) {
                return "role " + marked.role() + " is not \"" + marked.span().text(findings.text().document().text()) + "\" but "
                        + finding.role(marked.role()).stream().map(head -> sentence.token(head).text()).toList();
            }
        }
        return "";
    }

    private Optional<String> cue(Example example, Findings findings) {
        List<Said> found = findings.said().stream()
                .flatMap(List::stream)
                .filter(said -> said.reportingVerb().filter(cue -> cue.id().equals(example.entry())).isPresent())
                .toList();
        if (!example.caught()) {
            return found.isEmpty() ? Optional.empty() : Optional.of("must be left alone, but yields a statement");
        }
        if (found.isEmpty()) {
            return Optional.of("yields no statement");
        }
        List<String> complaints = new ArrayList<>();
        for (Example.Marked marked : example.marked()) {
            if (found.stream().noneMatch(said -> has(said, marked, findings))) {
                complaints.add(marked.role() + " \"" + marked.span().text(findings.text().document().text()) + "\" is not found");
            }
        }
        return complaints.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", complaints) + "; found " + contents(found, findings));
    }

    private static List<String> contents(List<Said> found, Findings findings) {
        return found.stream().flatMap(said -> said.units().stream()).map(unit -> findings.text().quote(unit.span())).toList();
    }

    private static boolean has(Said said, Example.Marked marked, Findings findings) {
        Sentence sentence = findings.text().sentences().get(said.sentence());
        Predicate<Integer> inside = head -> marked.span().covers(sentence.token(head).span());
        return switch (marked.role()) {
            case "source" -> said.sources().stream().anyMatch(inside);
            case "addressee" -> said.addressees().stream().anyMatch(inside);
            case "principal" -> said.principals().stream().anyMatch(inside);
            case "content" -> said.units().stream().anyMatch(unit -> same(findings.text().quote(unit.span()), marked.span().text(findings.text().document().text())));
            default -> said.cueSpans().stream().anyMatch(marked.span()::overlaps);
        };
    }

    /** Equal but for marks at the ends. */
    private static boolean same(String one, String other) {
        return one.replaceAll("^\\P{L}+|[^\\p{L}\\p{N}]+$", "").equals(other.replaceAll("^\\P{L}+|[^\\p{L}\\p{N}]+$", ""))
                || one.equals(other);
    }

    private static List<Span> mentions(Findings findings, Predicate<Mention> wanted) {
        return findings.mentions().stream().flatMap(List::stream).filter(wanted).map(Mention::span).toList();
    }

    private List<Span> forms(Example example, Text text) {
        String file = example.origin().file().replaceAll("^lexicon/|\\.yaml$", "");
        TokenTrie<String> trie = new TokenTrie<>(false);
        knowledge.lexicon(file).stream().filter(words -> words.id().equals(example.entry())).forEach(words -> add(words, trie));
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<String> words = sentence.tokens().stream().map(token -> token.text()).toList();
            for (int i = 0; i < words.size(); i++) {
                int at = i;
                trie.at(words, i).ifPresent(match -> found.add(sentence.span(at, at + match.length() - 1)));
            }
        }
        return found;
    }

    private static void add(Words words, TokenTrie<String> trie) {
        words.forms().forEach(form -> trie.add(form, words.id()));
        words.plural().forEach(form -> trie.add(form, words.id()));
    }

    private static Optional<String> spans(Example example, Text text, List<Span> found, boolean overlapping) {
        if (!example.caught()) {
            return found.isEmpty() ? Optional.empty() : Optional.of("must be left alone, but \"" + text.quote(found.get(0)) + "\" is caught");
        }
        for (Example.Marked marked : example.marked()) {
            boolean hit = found.stream().anyMatch(span -> overlapping ? span.overlaps(marked.span()) : span.equals(marked.span()));
            if (!hit) {
                return Optional.of("\"" + marked.span().text(text.document().text()).toLowerCase(Locale.ROOT) + "\" is not caught, but "
                        + found.stream().map(text::quote).toList());
            }
        }
        return Optional.empty();
    }
}
