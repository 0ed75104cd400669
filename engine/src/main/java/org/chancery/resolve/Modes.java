package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Phrases;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/**
 * Modes of events, by words of {@code lexicon/event-modes.yaml} in the sentence that tells the event or, of violence, in the one
 * before. It may be used by several threads at once.
 */
final class Modes {

    /** Types of which the weapon or the manner is often told in the sentence before. */
    private static final Set<String> TOLD_BEFORE = Set.of("ASSAULT");

    private final Map<String, Phrases> byType = new HashMap<>();

    Modes(Knowledge knowledge) {
        Map<String, List<Words>> entries = new HashMap<>();
        for (Words words : knowledge.lexicon("event-modes")) {
            entries.computeIfAbsent(words.give("type"), key -> new ArrayList<>())
                    .add(words);
        }
        entries.forEach((type, words) -> byType.put(type, new Phrases(words)));
    }

    /** The mode that the words give; the most specific, then the first. Empty if they tell none. */
    Optional<String> of(String type, String words) {
        Phrases phrases = byType.get(type);
        return phrases == null
                ? Optional.empty()
                : phrases.hits(words).stream()
                        .min(Comparator.comparing((Phrases.Hit hit) ->
                                        hit.entry().give("rank").isEmpty())
                                .thenComparingInt(hit -> hit.span().begin()))
                        .map(hit -> hit.entry().give("mode"));
    }

    /**
     * The mode of an event: that of its pattern, else by its words, else that of the trigger by which the model found it, if the
     * trigger is called after it: other triggers stand for several modes.
     */
    Optional<String> of(Events.Made event, Reading reading) {
        Optional<String> known = Optional.ofNullable(event.mode);
        if (known.isPresent() && event.confidence == null) {
            return known;
        }
        for (Record.Evidence evidence : event.evidence) {
            Optional<String> told = of(event.type, evidence.quote());
            if (told.isPresent()) {
                return told;
            }
        }
        Optional<String> before = !TOLD_BEFORE.contains(event.type)
                ? Optional.empty()
                : event.evidence.stream()
                        .flatMap(evidence -> before(evidence.span(), reading).stream())
                        .flatMap(words -> of(event.type, words).stream())
                        .findFirst();
        return before.or(() -> known.filter(mode -> event.pattern.endsWith("." + mode)));
    }

    /** The sentence before the one that holds a span, in the same paragraph. */
    private static Optional<String> before(Span span, Reading reading) {
        return reading.text.sentences().stream()
                .filter(sentence -> sentence.span().covers(span) && sentence.index() > 0)
                .findFirst()
                .map(sentence -> reading.sentence(sentence.index() - 1))
                .filter(one -> reading.paragraph(one.span().begin()) == reading.paragraph(span.begin()))
                .map(Sentence::span)
                .map(reading.text::quote);
    }
}
