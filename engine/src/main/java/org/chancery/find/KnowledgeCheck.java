package org.chancery.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.date.DateExamples;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Parses;
import org.chancery.locate.PlaceExamples;
import org.chancery.read.Completeness;
import org.chancery.read.Document;

/**
 * Lets knowledge prove itself: every example is read by the engine under its kept parse. Keeping the parses in step with the
 * sentences is the caller's choice; checking alone needs no annotator.
 */
public final class KnowledgeCheck {

    private final Parses parses;
    private final ExampleCheck check;
    private final PlaceExamples places;
    private final DateExamples dates;
    private final WordExamples words;
    private final TopicExamples topics;
    private final PhraseExamples phrases;

    /** @param parses of the examples of this knowledge */
    public KnowledgeCheck(Knowledge knowledge, Parses parses) {
        this.parses = parses;
        this.check = new ExampleCheck(knowledge);
        this.places = new PlaceExamples(knowledge);
        this.dates = new DateExamples(knowledge);
        this.words = new WordExamples(knowledge);
        this.topics = new TopicExamples(knowledge);
        this.phrases = new PhraseExamples(knowledge);
    }

    /** An example that does not hold, and what was found instead. */
    public record Failure(Example example, String found) {

        /** File and line, the entry, what was expected, the sentence, and on a second line what was found instead. */
        @Override
        public String toString() {
            List<String> wanted = new ArrayList<>();
            for (Example.Marked marked : example.marked()) {
                String words = "\"" + marked.span().text(example.sentence()) + "\"";
                wanted.add(marked.role().isEmpty() ? words : marked.role() + " " + words);
            }
            String expected = !example.caught()
                    ? "must leave alone"
                    : "must catch" + (wanted.isEmpty() ? "" : " " + String.join(", ", wanted));
            return example.origin() + ": entry \"" + example.entry() + "\": " + expected + ": " + example.sentence()
                    + "\n    " + found;
        }
    }

    /** What is wrong with these examples; an example without a parse is wrong. */
    public List<Failure> failures(Collection<Example> examples) throws IOException {
        List<Failure> failures = new ArrayList<>();
        for (Example example : examples) {
            failure(example).ifPresent(failures::add);
        }
        return failures;
    }

    /** Sentences about places and times are read by their words alone. */
    private static boolean needsParse(Example example) {
        return !PlaceExamples.isOfPlaces(example)
                && !TopicExamples.isOfTopics(example)
                && !PhraseExamples.isOfPhrases(example)
                && !example.isPlain()
                && !WordExamples.isBare(example);
    }

    /** What is wrong with an example; empty if it holds. */
    public Optional<Failure> failure(Example example) throws IOException {
        if (PlaceExamples.isOfPlaces(example)) {
            return places.problem(example).map(found -> new Failure(example, found));
        }
        if (example.isPlain()) {
            return dates.problem(example).map(found -> new Failure(example, found));
        }
        if (TopicExamples.isOfTopics(example)) {
            return topics.problem(example).map(found -> new Failure(example, found));
        }
        if (PhraseExamples.isOfPhrases(example)) {
            return phrases.problem(example).map(found -> new Failure(example, found));
        }
        if (WordExamples.isBare(example)) {
            return words.problemWithoutParse(example).map(found -> new Failure(example, found));
        }
        Optional<List<Sentence>> parse = parses.of(example);
        if (parse.isEmpty()) {
            return Optional.of(new Failure(example, "has no parse: make it with ./chancery knowledge check"));
        }
        return check.problem(example, new Text(document(example), parse.get()))
                .map(found -> new Failure(example, found));
    }

    /** Those of some examples whose sentence has no parse yet. */
    public List<Example> unparsed(Collection<Example> examples) throws IOException {
        List<Example> missing = new ArrayList<>();
        for (Example example : examples) {
            if (needsParse(example) && parses.of(example).isEmpty()) {
                missing.add(example);
            }
        }
        return missing;
    }

    /**
     * Parses examples and keeps their parses; nothing is written before {@link Parses#save()}.
     *
     * @return how many parses are new or differ from those kept before
     */
    public int parse(Collection<Example> examples, Annotator annotator) throws IOException {
        Map<String, List<Sentence>> made = new HashMap<>();
        int differing = 0;
        for (Example example : examples) {
            if (!needsParse(example)) {
                continue;
            }
            List<Sentence> sentences = made.computeIfAbsent(example.sentence(), annotator::annotate);
            differing += parses.keep(example, sentences) ? 1 : 0;
        }
        return differing;
    }

    /** A document that holds nothing but the sentence. */
    static Document document(Example example) {
        return new Document(
                example.entry(),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                Completeness.FULL,
                "",
                example.sentence());
    }
}
