package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/** Topics of a stretch of text, by the words of {@code lexicon/topic-words.yaml}. */
final class Topics {

    private static final int LONGEST = 5;

    private final Map<String, List<String>> topicsOf = new HashMap<>();

    Topics(Knowledge knowledge) {
        for (Words topic : knowledge.lexicon("topic-words")) {
            for (String form : topic.forms()) {
                topicsOf.computeIfAbsent(String.join(" ", words(form)), key -> new ArrayList<>())
                        .add(topic.id());
            }
        }
    }

    /** Ids of the topics that the words name, sorted. */
    List<String> of(String text) {
        List<String> words = words(text);
        TreeSet<String> found = new TreeSet<>();
        for (int begin = 0; begin < words.size(); begin++) {
            StringBuilder phrase = new StringBuilder();
            for (int end = begin; end < Math.min(words.size(), begin + LONGEST); end++) {
                phrase.append(phrase.length() > 0 ? " " : "").append(words.get(end));
                found.addAll(topicsOf.getOrDefault(phrase.toString(), List.of()));
            }
        }
        return List.copyOf(found);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                word.append(text.charAt(i));
            } else if (word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }
}
