package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Lowered lowered = new Lowered(sentence);
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int i = token.index();
            Map<String, Trigger> here = new LinkedHashMap<>();
            collect(byFirst.getOrDefault(lowered.lemmas[i], List.of()), lowered, token, here);
            if (!lowered.texts[i].equals(lowered.lemmas[i])) {
                collect(byFirst.getOrDefault(lowered.texts[i], List.of()), lowered, token, here);
            } else if (!lowered.singulars[i].isEmpty()) {
                collect(byFirst.getOrDefault(lowered.singulars[i], List.of()), lowered, token, here);
            }
            int longest = 0;
            for (Trigger trigger : here.values()) {
                longest = Math.max(longest, trigger.length());
            }
            for (Trigger trigger : here.values()) {
                if (trigger.length() == longest) {
                    found.add(trigger);
                }
            }
        }
        return found;
    }

    /** The words of a sentence in lower case. */
    private static final class Lowered {

        final Sentence sentence;
        final String[] lemmas;
        final String[] texts;
        /** Of a noun that the annotator leaves in the plural, such as "troops"; else empty. */
        final String[] singulars;

        Lowered(Sentence sentence) {
            this.sentence = sentence;
            this.lemmas = new String[sentence.size()];
            this.texts = new String[sentence.size()];
            this.singulars = new String[sentence.size()];
            for (Token token : sentence.tokens()) {
                int i = token.index();
                lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
                texts[i] = token.text().toLowerCase(Locale.ROOT);
                boolean plural = token.tag().equals("NNS") && texts[i].endsWith("s");
                singulars[i] = plural ? texts[i].substring(0, texts[i].length() - 1) : "";
            }
        }

        boolean is(int token, Set<String> wanted) {
            return wanted.contains(lemmas[token])
                    || wanted.contains(texts[token])
                    || !singulars[token].isEmpty() && wanted.contains(singulars[token]);
        }
    }

    private static void collect(List<Form> forms, Lowered lowered, Token token, Map<String, Trigger> here) {
        for (Form form : forms) {
            boolean fits = token.tag().startsWith(form.tags)
                    || form.tags.equals("JJ") && token.tag().equals("VBN");
            if (fits && matches(form, lowered, token.index())) {
                here.merge(
                        form.entry.id(),
                        new Trigger(form.entry, token.index(), form.words.size()),
                        (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
    }

    private static boolean matches(Form form, Lowered lowered, int head) {
        for (int i = 1; i < form.words.size(); i++) {
            if (!hangs(form.words.get(i), lowered, head)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hangs(Set<String> wanted, Lowered lowered, int head) {
        Sentence sentence = lowered.sentence;
        for (int i = Math.max(0, head - 12); i < Math.min(sentence.size(), head + 20); i++) {
            if (i == head || !lowered.is(i, wanted)) {
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
}
