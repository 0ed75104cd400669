package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/**
 * Finds words that tell of an event: entries of the files {@code lexicon/event-triggers*}. A form is a word, then words that
 * hang from it: "impose|slap sanction|embargo" finds "the embargo that Peru imposed". Words are lemmas, or as they are written.
 */
public final class Triggers {

    /** Words behind the first that count although the tree hangs them elsewhere. */
    private static final int NEAR = 4;

    private record Form(Words entry, List<Set<String>> words, String tags) {}

    /**
     * @param entry of the lexicon
     * @param head the token of the first word
     * @param length number of words of the form
     */
    public record Trigger(Words entry, int head, int length) {

        /** Code of the event type, such as {@code ACCUSE}. */
        public String type() {
            return entry.give("type");
        }

        public String mode() {
            return entry.give("mode");
        }
    }

    private final Map<String, List<Form>> byFirst = new HashMap<>();

    public Triggers(Knowledge knowledge) {
        this(knowledge.words().keySet().stream()
                .filter(file -> file.startsWith("event-triggers"))
                .sorted()
                .flatMap(file -> knowledge.lexicon(file).stream()));
    }

    Triggers(Stream<Words> entries) {
        entries.forEach(entry -> entry.forms().forEach(form -> add(entry, form)));
    }

    private void add(Words entry, String written) {
        List<Set<String>> words = Stream.of(written.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> Set.of(word.split("\\|")))
                .toList();
        String tags = switch (entry.give("pos")) {
            case "noun" -> "NN";
            case "any" -> "";
            case "adjective" -> "JJ";
            default -> "VB";
        };
        Form form = new Form(entry, words, tags);
        words.get(0)
                .forEach(first ->
                        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(form));
    }

    /** In the order of the words; of forms of one entry at one word the longest, and none that a longer one covers. */
    public List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Map<String, Trigger> here = new java.util.LinkedHashMap<>();
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            String lower = token.text().toLowerCase(Locale.ROOT);
            collect(byFirst.getOrDefault(lemma, List.of()), sentence, token, here);
            if (!lower.equals(lemma)) {
                collect(byFirst.getOrDefault(lower, List.of()), sentence, token, here);
            } else if (isPlural(token)) {
                collect(byFirst.getOrDefault(singular(lower), List.of()), sentence, token, here);
            }
            int longest = here.values().stream().mapToInt(Trigger::length).max().orElse(0);
            here.values().stream().filter(t -> t.length() == longest).forEach(found::add);
        }
        return found;
    }

    private static void collect(List<Form> forms, Sentence sentence, Token token, Map<String, Trigger> here) {
        for (Form form : forms) {
            boolean fits = token.tag().startsWith(form.tags)
                    || form.tags.equals("JJ") && token.tag().equals("VBN");
            if (fits && matches(form, sentence, token.index())) {
                here.merge(
                        form.entry.id(),
                        new Trigger(form.entry, token.index(), form.words.size()),
                        (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
    }

    private static boolean matches(Form form, Sentence sentence, int head) {
        for (Set<String> wanted : form.words.subList(1, form.words.size())) {
            if (!hangs(wanted, sentence, head)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hangs(Set<String> wanted, Sentence sentence, int head) {
        for (int i = Math.max(0, head - 12); i < Math.min(sentence.size(), head + 20); i++) {
            if (i == head || !is(wanted, sentence.token(i))) {
                continue;
            }
            int above = sentence.head(i);
            boolean below = above == head || above >= 0 && sentence.head(above) == head && i > head;
            boolean governs =
                    sentence.head(head) == i && sentence.relation(head).startsWith("acl");
            if (below || governs || i > head && i <= head + NEAR) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Set<String> wanted, Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return wanted.contains(token.lemma().toLowerCase(Locale.ROOT))
                || wanted.contains(lower)
                || isPlural(token) && wanted.contains(singular(lower));
    }

    /** A noun that the annotator leaves in the plural, such as "troops". */
    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS") && token.text().endsWith("s");
    }

    private static String singular(String plural) {
        return plural.substring(0, plural.length() - 1);
    }
}
