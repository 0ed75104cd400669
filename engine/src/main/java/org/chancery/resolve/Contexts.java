package org.chancery.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.annotate.Sentence;
import org.chancery.find.Phrases;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;

/**
 * Contexts of events, by words of {@code lexicon/event-contexts.yaml}: those of the sentence that tells the event, and those of the
 * report's title that its paragraph has as well. It may be used by several threads at once.
 */
final class Contexts {

    private final Phrases phrases;

    Contexts(Knowledge knowledge) {
        this.phrases = new Phrases(knowledge.lexicon("event-contexts"));
    }

    /** The contexts that words show, by the codes of PLOVER. */
    Set<String> of(String words) {
        Set<String> found = new TreeSet<>();
        phrases.hits(words).forEach(hit -> found.add(hit.entry().give("context")));
        return found;
    }

    /** One text and what was found in its parts so far. */
    final class Of {

        private final Reading reading;
        private final Set<String> title;
        private final Map<Integer, Set<String>> paragraphs = new HashMap<>();

        Of(Reading reading) {
            this.reading = reading;
            this.title = Contexts.this.of(reading.document.title());
        }

        /** In the order of the alphabet; those that the kind of event brings are among them. */
        List<String> of(Events.Made event) {
            Set<String> found = new TreeSet<>(event.contexts());
            for (Record.Evidence evidence : event.evidence) {
                found.addAll(Contexts.this.of(evidence.quote()));
                Set<String> shared = new HashSet<>(title);
                shared.retainAll(paragraph(evidence.span()));
                found.addAll(shared);
            }
            return List.copyOf(found);
        }

        private Set<String> paragraph(Span span) {
            int wanted = reading.paragraph(span.begin());
            return paragraphs.computeIfAbsent(wanted, key -> {
                Set<String> found = new TreeSet<>();
                for (Sentence sentence : reading.text.sentences()) {
                    if (reading.paragraph(sentence.span().begin()) == wanted) {
                        found.addAll(Contexts.this.of(reading.text.quote(sentence.span())));
                    }
                }
                return found;
            });
        }
    }
}
