package org.chancery.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Proves the words of modes and contexts by their own sentences; the words are enough for it, so that no parse is needed. */
final class PhraseExamples {

    private static final Set<String> FILES = Set.of("lexicon/event-contexts.yaml", "lexicon/event-modes.yaml");

    private final Map<String, Phrases> byEntry = new HashMap<>();

    PhraseExamples(Knowledge knowledge) {
        for (String file : FILES) {
            for (Words words :
                    knowledge.lexicon(file.substring("lexicon/".length(), file.length() - ".yaml".length()))) {
                byEntry.put(file + words.id(), new Phrases(List.of(words)));
            }
        }
    }

    static boolean isOfPhrases(Example example) {
        return FILES.contains(example.origin().file());
    }

    /** What was found instead of what the example wants; empty if it holds. */
    Optional<String> problem(Example example) {
        Phrases phrases = byEntry.getOrDefault(example.origin().file() + example.entry(), new Phrases(List.of()));
        List<Span> found =
                phrases.hits(example.sentence()).stream().map(Phrases.Hit::span).toList();
        boolean holds = example.caught()
                ? found.containsAll(
                        example.marked().stream().map(Example.Marked::span).toList())
                : found.isEmpty();
        return holds
                ? Optional.empty()
                : Optional.of("found instead: "
                        + found.stream()
                                .map(span -> span.text(example.sentence()))
                                .toList());
    }
}
