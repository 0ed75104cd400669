package org.chancery.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.compare.Comparison.Fact;
import org.chancery.compare.Comparison.TextFacts;
import org.chancery.compare.Comparison.ToneWord;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/** Counts and describes one text. */
final class FactsReader {

    private static final String JOINTLY = "jointly";

    private final Set<String> lasting;

    FactsReader(Knowledge knowledge) {
        this.lasting = Words.forms(knowledge.lexicon("lasting-words"));
    }

    TextFacts of(Record record, List<Passage> passages) {
        Document document = record.document();
        Optional<Record.Encounter> main =
                record.encounters().stream().filter(Record.Encounter::main).findFirst();
        return new TextFacts(
                document.id(),
                document.title(),
                document.publisher(),
                document.side(),
                document.published() == null ? null : document.published().toString(),
                document.completeness(),
                count(document.text()),
                wordsOf(record),
                topics(passages),
                firstTopic(passages),
                firstNamed(record),
                Initiators.of(record),
                duration(record),
                main.map(encounter -> fact(encounter.kind().name().toLowerCase(java.util.Locale.ROOT), encounter)),
                main.flatMap(encounter -> Optional.ofNullable(encounter.date()).map(date -> fact(date, encounter))),
                main.flatMap(encounter -> Optional.ofNullable(encounter.place()).map(place -> fact(place, encounter))),
                main.map(Record.Encounter::participants).orElse(List.of()),
                tone(record),
                record.closings().stream()
                        .map(closing -> new Fact(
                                closing.kind(), closing.evidence().get(0).span(), closing.text()))
                        .toList());
    }

    static int count(String text) {
        return (int) Terms.words(text).stream().filter(word -> !word.isBlank()).count();
    }

    private static Fact fact(String value, Record.Encounter encounter) {
        return encounter.evidence().isEmpty()
                ? new Fact(value, null, null)
                : new Fact(
                        value,
                        encounter.evidence().get(0).span(),
                        encounter.evidence().get(0).quote());
    }

    private static Map<String, Integer> wordsOf(Record record) {
        Map<String, Integer> words = new LinkedHashMap<>();
        boolean[] counted = new boolean[record.document().text().length() + 1];
        // A statement within another would count twice.
        record.statements().stream()
                .sorted(Comparator.comparingInt(statement -> length(statement)))
                .forEach(statement -> {
                    String speaker = statement.speakers().size() == 1
                            ? statement.speakers().get(0)
                            : JOINTLY;
                    int number = 0;
                    for (Span span : statement.contentSpans()) {
                        StringBuilder own = new StringBuilder();
                        for (int at = span.begin(); at < span.end(); at++) {
                            own.append(
                                    counted[at] ? ' ' : record.document().text().charAt(at));
                            counted[at] = true;
                        }
                        number += count(own.toString());
                    }
                    if (!statement.speakers().isEmpty()) {
                        words.merge(speaker, number, Integer::sum);
                    }
                });
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static int length(Record.Statement statement) {
        return statement.contentSpans().stream().mapToInt(Span::length).sum();
    }

    private static List<String> topics(List<Passage> passages) {
        Set<String> topics = new LinkedHashSet<>();
        passages.forEach(passage -> passage.topics().forEach(topic -> topics.add(Likeness.family(topic))));
        return List.copyOf(topics);
    }

    private static Optional<Fact> firstTopic(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !passage.topics().isEmpty())
                .findFirst()
                .map(passage -> new Fact(passage.topics().get(0), passage.span(), passage.words()));
    }

    private static Optional<Fact> firstNamed(Record record) {
        return record.actors().stream()
                .filter(actor -> actor.kind() == Record.ActorKind.PERSON)
                .flatMap(actor -> actor.mentions().stream()
                        .filter(mention -> mention.form() == Record.MentionForm.NAME)
                        .map(mention -> new Fact(actor.name(), mention.span(), mention.text())))
                .min(Comparator.comparingInt(
                        fact -> fact.span() == null ? 0 : fact.span().begin()));
    }

    /** A length of time in a sentence that says how long it was: "lasted", "hour-long". */
    private Optional<Fact> duration(Record record) {
        String text = record.document().text();
        List<Record.Time> durations = record.times().stream()
                .filter(time -> time.type() == Record.TimeType.DURATION)
                .toList();
        List<Span> sentences = durations.isEmpty() ? List.of() : Sentences.of(text);
        for (Record.Time time : durations) {
            Optional<Span> sentence = sentences.stream()
                    .filter(span -> span.overlaps(time.span()))
                    .findFirst();
            boolean lasts = time.text().endsWith("-long")
                    || sentence.filter(span -> Terms.words(span.text(text)).stream()
                                    .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                                    .anyMatch(lasting::contains))
                            .isPresent();
            if (lasts) {
                return Optional.of(new Fact(time.value(), time.span(), time.text()));
            }
        }
        return Optional.empty();
    }

    private static List<ToneWord> tone(Record record) {
        List<ToneWord> words = new ArrayList<>();
        for (Record.Tone tone : record.tone()) {
            // What a speaker says of other talks is no tone of these.
            if (tone.statement() == null) {
                words.add(new ToneWord(
                        tone.word(),
                        tone.of(),
                        tone.reading(),
                        tone.source(),
                        tone.evidence().get(0).span()));
            }
        }
        return words;
    }
}
