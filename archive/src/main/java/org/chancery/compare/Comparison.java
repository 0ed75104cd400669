package org.chancery.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.read.Completeness;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * What several texts say of one encounter. Rows stand in the order of the first text, each other text's own rows behind what
 * they follow there.
 *
 * @param texts what is compared, two or more, each with its facts
 * @param rows each with one cell for each text, in the order of {@code texts}
 * @param names what the texts call by different names
 * @param order Kendall's tau over the topics that the first two texts share, −1 to 1; null if they share fewer than two
 */
public record Comparison(
        List<TextFacts> texts,
        List<Row> rows,
        List<NameUse> names,
        @Nullable Double order) {

    public Comparison {
        texts = List.copyOf(texts);
        rows = List.copyOf(rows);
        names = List.copyOf(names);
    }

    /**
     * An actor or a place with the names that each text has for it.
     *
     * @param used in the order of the texts; those that a text never names are left out
     */
    public record NameUse(String name, List<List<String>> used) {
        public NameUse {
            used = used.stream().map(List::copyOf).toList();
        }
    }

    /** How the texts stand to each other in a row. */
    public enum Kind {
        /** Several have it. */
        BOTH,
        /** Several have it, with another number, firmness or degree. */
        DIFFERING,
        /** It may be the same; a person should look. */
        POSSIBLE,
        /** One text has it. */
        ONLY,
        /** One text has it as words of the other side's principal, and the other side's text lacks it. */
        ATTRIBUTED
    }

    /**
     * @param topic id of {@code lexicon/topics}; empty if the words show none
     * @param topicName for people
     * @param cells what each text says, empty where it says nothing
     * @param differences in plain words, the texts called A, B, C in their order; empty where there is none
     * @param absence what may be said of the texts without it; null if none lacks it
     * @param score of the match, 0 to 1; that of the nearest passage where there is no match
     */
    public record Row(
            Kind kind,
            String topic,
            String topicName,
            List<List<Quote>> cells,
            List<String> differences,
            @Nullable String absence,
            double score) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
            differences = List.copyOf(differences);
        }

        /** Which texts have it. */
        public List<Integer> holders() {
            return java.util.stream.IntStream.range(0, cells.size())
                    .filter(side -> !cells.get(side).isEmpty())
                    .boxed()
                    .toList();
        }
    }

    /**
     * Words of a text.
     *
     * @param id of the statement in its record; empty where the publisher tells it without a speaker
     * @param act in lower case; empty where the publisher tells it
     */
    public record Quote(String id, List<String> speakers, String act, Span span, String words) {
        public Quote {
            speakers = List.copyOf(speakers);
            Objects.requireNonNull(words, "words");
        }
    }

    /** A finding with the words that it rests on; the words are null where it is a count or comes from the page's head. */
    public record Fact(
            String value, @Nullable Span span, @Nullable String words) {}

    /** @param reading the conventional one, −3 (protest) to 3 (warm) */
    public record ToneWord(String word, String of, int reading, String source, Span span) {}

    /**
     * One text, counted and described.
     *
     * @param side of the publisher; null if none
     * @param wordsOf words of statements by speaker, the largest number first; {@code "jointly"} for those of several speakers
     * @param topics ids of topics of the upper level, in the order of the text
     */
    public record TextFacts(
            String doc,
            String title,
            String publisher,
            @Nullable String side,
            @Nullable String published,
            Completeness completeness,
            int words,
            Map<String, Integer> wordsOf,
            List<String> topics,
            Optional<Fact> firstTopic,
            Optional<Fact> firstNamed,
            Optional<Fact> initiator,
            Optional<Fact> duration,
            Optional<Fact> kind,
            Optional<Fact> date,
            Optional<Fact> place,
            List<String> participants,
            List<ToneWord> tone,
            List<Fact> closings) {
        public TextFacts {
            wordsOf = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(wordsOf));
            topics = List.copyOf(topics);
            participants = List.copyOf(participants);
            tone = List.copyOf(tone);
            closings = List.copyOf(closings);
        }

        /** By what people call it: the publisher, else the side, else the file. */
        public String label() {
            return !publisher.isBlank() ? publisher : side != null ? side : doc;
        }
    }
}
