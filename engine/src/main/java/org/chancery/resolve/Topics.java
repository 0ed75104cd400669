package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Topics of a stretch of text, by the words of {@code lexicon/topic-words.yaml}. */
final class Topics {

    private Topics() {}

    static List<String> of(Reading reading, Span span) {
        String words = " " + reading.text.quote(span).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        List<String> found = new ArrayList<>();
        for (Words topic : reading.knowledge.lexicon("topic-words")) {
            boolean named = topic.forms().stream()
                    .anyMatch(form -> words.contains(" " + form.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim() + " "));
            if (named) {
                found.add(topic.id());
            }
        }
        return found;
    }
}
