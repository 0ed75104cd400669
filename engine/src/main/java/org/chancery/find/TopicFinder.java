package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Topic;
import org.chancery.read.Span;

/**
 * Topics of a stretch of text, by the words of {@code lexicon/topics}. The longest phrase wins over all topics, and its words
 * are used up: food security is about food, and not about security. It may be used by several threads at once.
 */
public final class TopicFinder {

    /** What a phrase may show. @param topic null for a phrase that shows nothing @param name as it must be written, or empty */
    private record Sense(Topic topic, boolean weak, String name) {}

    private static final int LONGEST = 9;

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();
    private final Map<String, Set<String>> beside = new HashMap<>();

    /** A topic and the words that show it; spans count characters of the text that was given. */
    record Hit(Topic topic, Span span) {}

    public TopicFinder(Knowledge knowledge) {
        for (Topic topic : knowledge.topics()) {
            topic.words().forEach(phrase -> add(phrase, new Sense(topic, false, "")));
            topic.names().forEach(phrase -> add(phrase, new Sense(topic, false, phrase)));
            topic.weak()
                    .forEach(phrase ->
                            add(phrase, new Sense(topic, true, Character.isUpperCase(phrase.charAt(0)) ? phrase : "")));
            topic.lookalikes().forEach(phrase -> nothing.add(key(phrase)));
            Set<String> neighbours = new HashSet<>();
            topic.beside().forEach(phrase -> neighbours.add(key(phrase)));
            beside.put(topic.id(), neighbours);
        }
    }

    private void add(String phrase, Sense sense) {
        senses.computeIfAbsent(key(phrase), key -> new ArrayList<>()).add(sense);
    }

    private static String key(String phrase) {
        return String.join(" ", TopicWords.of(phrase).folded());
    }

    /**
     * Ids of the topics that the words show, in the order of the text; a topic is left out where one below it is among them.
     *
     * @param text a statement's content
     */
    public List<String> of(String text) {
        Set<Topic> found = new LinkedHashSet<>();
        hits(text).forEach(hit -> found.add(hit.topic()));
        return found.stream()
                .filter(topic -> found.stream().noneMatch(other -> other.isBelow(topic.id())))
                .map(Topic::id)
                .toList();
    }

    List<Hit> hits(String text) {
        TopicWords words = TopicWords.of(text);
        Map<String, List<Integer>> phrases = phrases(words);
        List<Hit> found = new ArrayList<>();
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = Math.min(words.size(), begin + LONGEST); end > begin; end--) {
                String phrase = String.join(" ", words.folded().subList(begin, end));
                if (nothing.contains(phrase) && !senses.containsKey(phrase)) {
                    begin = end - 1;
                    break;
                }
                List<Sense> meant = meant(phrase, words, begin, end, phrases);
                if (!meant.isEmpty()) {
                    Span span = new Span(
                            words.spans().get(begin).begin(),
                            words.spans().get(end - 1).end());
                    meant.forEach(sense -> found.add(new Hit(sense.topic(), span)));
                    begin = end - 1;
                    break;
                }
            }
        }
        return found;
    }

    private List<Sense> meant(String phrase, TopicWords words, int begin, int end, Map<String, List<Integer>> phrases) {
        String written = String.join(" ", words.written().subList(begin, end));
        return senses.getOrDefault(phrase, List.of()).stream()
                .filter(sense -> sense.name().isEmpty()
                        || written.equals(
                                String.join(" ", TopicWords.of(sense.name()).written())))
                .filter(sense -> !sense.weak()
                        || beside.getOrDefault(sense.topic().id(), Set.of()).stream()
                                .anyMatch(other -> isOutside(phrases.getOrDefault(other, List.of()), begin, end)))
                .toList();
    }

    private static boolean isOutside(List<Integer> places, int begin, int end) {
        return places.stream().anyMatch(place -> place < begin || place >= end);
    }

    /** Where each row of words begins. */
    private static Map<String, List<Integer>> phrases(TopicWords words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(words.size(), begin + 3); end++) {
                places.computeIfAbsent(String.join(" ", words.folded().subList(begin, end)), key -> new ArrayList<>())
                        .add(begin);
            }
        }
        return places;
    }
}
