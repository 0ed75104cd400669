package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.TokenTrie;
import org.chancery.read.Span;

/**
 * Proves an entry of knowledge by its own sentences, read by the engine as it reads a report: what must be caught is caught
 * at the marked words, and what must be left alone is not caught by this entry. Other entries may catch what they like.
 */
public final class ExampleCheck {

    private static final Pattern VAGUE = Pattern.compile("\\b[Aa]n? (?:[\\p{L}-]+ ){0,2}$");

    private final Finder finder;
    private final Names names;
    private final PatternExamples patterns = new PatternExamples();
    private final SpeechExamples speech;
    private final WordExamples words;
    private final MannerExamples manners;
    private final ToneFinder tones;
    private final ClosingFinder closings;
    private final Triggers triggers;
    private final Map<String, TokenTrie<String>> persons = new HashMap<>();
    private final Map<String, List<String>> ambiguous = new HashMap<>();

    public ExampleCheck(Knowledge knowledge) {
        this.finder = new Finder(knowledge);
        this.names = new Names(knowledge);
        this.speech = new SpeechExamples(knowledge);
        this.words = new WordExamples(knowledge);
        this.manners = new MannerExamples(knowledge);
        this.tones = new ToneFinder(knowledge);
        this.closings = new ClosingFinder(knowledge);
        this.triggers = new Triggers(knowledge);
        for (Person person : knowledge.persons()) {
            TokenTrie<String> names = new TokenTrie<>(false);
            names.add(person.name(), person.id());
            person.names().forEach(name -> names.add(name, person.id()));
            persons.put(person.id(), names);
        }
        knowledge.states().forEach(state -> ambiguous.put(state.id(), state.ambiguous()));
    }

    /**
     * What was found instead of what the example wants; empty if it holds.
     *
     * @param text its sentence with its parse
     */
    public Optional<String> problem(Example example, Text text) {
        String file = example.origin().file();
        String id = example.entry();
        if (file.startsWith("ontology/")) {
            return Optional.empty(); // types of events are given by a later stage, whose tests prove these sentences
        }
        Findings findings = finder.find(text);
        if (file.startsWith("patterns/")) {
            return patterns.problem(example, findings);
        }
        if (file.startsWith("formulations/")) {
            return exactly(example, text, wordings(findings, id));
        }
        if (file.startsWith("actors/persons/")) {
            TokenTrie<String> called = persons.getOrDefault(id, new TokenTrie<>(false));
            return overlapping(example, text, mentions(findings, mention -> isPerson(mention, called)));
        }
        if (file.startsWith("actors/")) {
            return overlapping(example, text, actors(example, findings));
        }
        if (MannerExamples.isOfManner(example)) {
            return manners.problem(example, findings);
        }
        return switch (file) {
            case "lexicon/reporting-verbs.yaml" -> speech.ofVerb(example, findings);
            case "lexicon/speech-nouns.yaml" -> exactly(example, text, speech.nouns(example, findings));
            case "lexicon/completeness.yaml" -> words.breakOff(example);
            case "lexicon/honorifics.yaml" -> exactly(example, text, words.honorifics(example, findings));
            case "lexicon/organ-nouns.yaml" -> overlapping(example, text, organs(example, findings));
            case "lexicon/sides.yaml" ->
                exactly(example, text, mentions(findings, mention -> isSides(mention, example)));
            case "lexicon/stand-ins.yaml" ->
                exactly(
                        example,
                        text,
                        mentions(
                                findings,
                                mention -> mention.kind() == Mention.Kind.STAND_IN
                                        && mention.reference().equals(id)));
            case "lexicon/tone.yaml" -> exactly(example, text, tones(text, id));
            case "lexicon/closings.yaml" -> exactly(example, text, closings(text, id));
            case "lexicon/event-triggers-conflict.yaml", "lexicon/event-triggers-cooperation.yaml" ->
                exactly(example, text, triggers(example, text));
            case "lexicon/titles.yaml" -> overlapping(example, text, titles(example, findings));
            default -> exactly(example, text, words.forms(example, text));
        };
    }

    /**
     * Names of a state or body. In a sentence to be caught the name is enough, also where it is only a place ("in Paris") or a
     * part of a title; a form that the entry calls ambiguous must be found, but which of its meanings it has is decided later.
     */
    private List<Span> actors(Example example, Findings findings) {
        String id = example.entry();
        if (!example.caught()) {
            return mentions(findings, mention -> mention.reference().equals(id));
        }
        List<String> shared = ambiguous.getOrDefault(id, List.of());
        List<Span> found = new ArrayList<>(
                mentions(findings, mention -> mention.reference().equals(id) || id.equals(mention.state())));
        for (Sentence sentence : findings.text().sentences()) {
            for (Marks.NameAt name : new Marks(sentence, names).names) {
                Span span = sentence.span(name.first(), name.last());
                if (name.name().reference().equals(id)
                        || shared.contains(findings.text().quote(span))) {
                    found.add(span);
                }
            }
        }
        return found;
    }

    /** "An adviser" points to nobody, so there the word itself is enough. */
    private List<Span> titles(Example example, Findings findings) {
        Predicate<Mention.Office> wanted = office -> office.title().equals(example.entry());
        if (!example.caught()) {
            return mentions(findings, mention -> mention.offices().stream().anyMatch(wanted));
        }
        List<Span> found = new ArrayList<>();
        findings.mentions().stream()
                .flatMap(List::stream)
                .flatMap(mention -> mention.offices().stream())
                .filter(wanted)
                .forEach(office -> found.add(office.span()));
        words.forms(example, findings.text()).stream()
                .filter(form -> VAGUE.matcher(example.sentence().substring(0, form.begin()))
                        .find())
                .forEach(found::add);
        return found;
    }

    private List<Span> triggers(Example example, Text text) {
        return text.sentences().stream()
                .flatMap(sentence -> triggers.find(sentence).stream()
                        .filter(trigger -> trigger.entry().id().equals(example.entry()))
                        .map(trigger -> sentence.span(trigger.head(), trigger.head())))
                .toList();
    }

    /** A noun for a group is a mention only where something says whose it is; to be caught, the word is enough. */
    private List<Span> organs(Example example, Findings findings) {
        return example.caught()
                ? words.forms(example, findings.text())
                : mentions(
                        findings,
                        mention -> mention.kind() == Mention.Kind.GROUP
                                && mention.reference().equals(example.entry()));
    }

    private static boolean isSides(Mention mention, Example example) {
        boolean known = mention.reference().equals(example.entry());
        return mention.kind() == Mention.Kind.SIDES && (known || example.caught());
    }

    /** Who is meant by a name is decided later: here it is enough that the words are a person's name, and one of these. */
    private static boolean isPerson(Mention mention, TokenTrie<String> names) {
        return mention.kind() == Mention.Kind.PERSON
                && names.get(mention.name()).isPresent();
    }

    private static List<Span> wordings(Findings findings, String id) {
        return findings.wordings().stream()
                .filter(found -> found.wording().id().equals(id))
                .map(Findings.Wordings::span)
                .toList();
    }

    private List<Span> tones(Text text, String id) {
        return text.sentences().stream()
                .flatMap(sentence -> tones.find(sentence).stream())
                .filter(found -> found.entry().id().equals(id))
                .map(ToneFinder.Found::word)
                .toList();
    }

    private List<Span> closings(Text text, String id) {
        return text.sentences().stream()
                .flatMap(sentence -> closings.find(sentence).stream())
                .filter(found -> found.entry().id().equals(id))
                .map(ClosingFinder.Found::span)
                .toList();
    }

    private static List<Span> mentions(Findings findings, Predicate<Mention> wanted) {
        return findings.mentions().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .map(Mention::span)
                .toList();
    }

    private static Optional<String> exactly(Example example, Text text, List<Span> found) {
        return problem(example, text, found, Span::equals);
    }

    private static Optional<String> overlapping(Example example, Text text, List<Span> found) {
        return problem(example, text, found, Span::overlaps);
    }

    private interface Fit {
        boolean test(Span found, Span marked);
    }

    private static Optional<String> problem(Example example, Text text, List<Span> found, Fit fit) {
        List<String> quotes =
                found.stream().map(span -> "\"" + text.quote(span) + "\"").toList();
        if (!example.caught()) {
            return found.isEmpty() ? Optional.empty() : Optional.of("but it catches " + String.join(", ", quotes));
        }
        for (Example.Marked marked : example.marked()) {
            if (found.stream().noneMatch(span -> fit.test(span, marked.span()))) {
                return Optional.of("\"" + text.quote(marked.span()) + "\" is not caught; found instead: "
                        + (quotes.isEmpty() ? "nothing" : String.join(", ", quotes)));
            }
        }
        return Optional.empty();
    }
}
