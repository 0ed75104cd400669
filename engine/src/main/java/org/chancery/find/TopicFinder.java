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
import org.jspecify.annotations.Nullable;

/**
 * Topics of a stretch of text, by the words of {@code lexicon/topics}. The longest phrase wins over all topics, and its words
 * are used up: food security is about food, and not about security. It may be used by several threads at once.
 */
public final class TopicFinder {

    /** What a phrase may show. @param topic null for a phrase that shows nothing @param name as it must be written, or empty */
    private record Sense(Topic topic, boolean weak, String name) {

        /** A name as its words are compared. */
        private static Sense of(Topic topic, boolean weak, String name) {
            return new Sense(topic, weak, String.join(" ", TopicWords.of(name).written()));
        }
    }

    private static final int LONGEST = 9;

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();

    /** Words of the longest phrase that begins with a word: most words begin none. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Map<String, Set<String>> beside = new HashMap<>();

    /** A topic and the words that show it; spans count characters of the text that was given. */
    record Hit(Topic topic, Span span) {}

    public TopicFinder(Knowledge knowledge) {
        for (Topic topic : knowledge.topics()) {
            topic.words().forEach(phrase -> add(phrase, Sense.of(topic, false, "")));
            topic.names().forEach(phrase -> add(phrase, Sense.of(topic, false, phrase)));
            topic.weak()
                    .forEach(phrase ->
                            add(phrase, Sense.of(topic, true, Character.isUpperCase(phrase.charAt(0)) ? phrase : "")));
            topic.lookalikes().forEach(phrase -> {
                nothing.add(key(phrase));
                begin(phrase);
            });
            Set<String> neighbours = new HashSet<>();
            topic.beside().forEach(phrase -> neighbours.add(key(phrase)));
            beside.put(topic.id(), neighbours);
        }
    }

    private void add(String phrase, Sense sense) {
        senses.computeIfAbsent(key(phrase), key -> new ArrayList<>()).add(sense);
        begin(phrase);
    }

    private void begin(String phrase) {
        List<String> folded = TopicWords.of(phrase).folded();
        if (!folded.isEmpty()) {
            longest.merge(folded.get(0), folded.size(), Math::max);
        }
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
        Phrases phrases = new Phrases(words);
        List<Hit> found = new ArrayList<>();
        for (int begin = 0; begin < words.size(); begin++) {
            int most = Math.min(LONGEST, longest.getOrDefault(words.folded().get(begin), 0));
            for (int end = Math.min(words.size(), begin + most); end > begin; end--) {
                String phrase = String.join(" ", words.folded().subList(begin, end));
                if (nothing.contains(phrase) && !senses.containsKey(phrase)) {
                    begin = end - 1;
                    break;
                }
                List<Sense> here = senses.getOrDefault(phrase, List.of());
                List<Sense> meant = here.isEmpty() ? here : meant(here, words, begin, end, phrases);
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

    private List<Sense> meant(List<Sense> senses, TopicWords words, int begin, int end, Phrases phrases) {
        String written = String.join(" ", words.written().subList(begin, end));
        return senses.stream()
                .filter(sense -> sense.name().isEmpty() || written.equals(sense.name()))
                .filter(sense -> !sense.weak()
                        || beside.getOrDefault(sense.topic().id(), Set.of()).stream()
                                .anyMatch(other -> isOutside(phrases.places(other), begin, end)))
                .toList();
    }

    private static boolean isOutside(List<Integer> places, int begin, int end) {
        return places.stream().anyMatch(place -> place < begin || place >= end);
    }

    /** Where each row of words begins; made when it is asked first. */
    private static final class Phrases {

        private final TopicWords words;
        private @Nullable Map<String, List<Integer>> places;

        Phrases(TopicWords words) {
            this.words = words;
        }

        List<Integer> places(String phrase) {
            Map<String, List<Integer>> known = places;
            if (known == null) {
                known = made();
                places = known;
            }
            return known.getOrDefault(phrase, List.of());
        }

        private Map<String, List<Integer>> made() {
            Map<String, List<Integer>> made = new HashMap<>();
            for (int begin = 0; begin < words.size(); begin++) {
                for (int end = begin + 1; end <= Math.min(words.size(), begin + 3); end++) {
                    made.computeIfAbsent(String.join(" ", words.folded().subList(begin, end)), key -> new ArrayList<>())
                            .add(begin);
                }
            }
            return made;
        }
    }
}
