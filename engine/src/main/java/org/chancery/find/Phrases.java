package org.chancery.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/**
 * Finds the forms of entries by their words alone, each entry for itself, in any case, number and spelling. In a form {@code a|b} is
 * either word, {@code to} at the beginning makes a verb of the next word ("to raid": raids, raided, raiding), and {@code …} stands
 * for up to four words. A word with a capital counts only as it is written. It may be used by several threads at once.
 */
public final class Phrases {

    private static final int GAP = 4;

    /** @param words what may stand at each place; an empty set is a gap @param exact words as they must be written */
    private record Form(Words entry, List<Set<String>> words, List<String> exact, boolean meant) {}

    /** An entry and the words that show it; the span counts characters of the text that was given. */
    public record Hit(Words entry, Span span) {}

    private final Map<String, List<Form>> byFirst = new HashMap<>();

    public Phrases(Collection<Words> entries) {
        for (Words entry : entries) {
            entry.forms().forEach(form -> add(entry, form, true));
            entry.lookalikes().forEach(form -> add(entry, form, false));
        }
    }

    private void add(Words entry, String written, boolean meant) {
        List<Set<String>> words = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        boolean verb = written.startsWith("to ");
        String plain = (verb ? written.substring(3) : written).replaceAll("'(?!s\\b)", " ");
        for (String word : plain.split("[ -]+")) {
            boolean first = words.isEmpty();
            Stream<String> variants = word.equals("…") ? Stream.empty() : Stream.of(word.split("\\|"));
            words.add(Set.copyOf(variants.flatMap(one -> verb && first ? Inflection.of(one) : Stream.of(one))
                    .map(Phrases::fold)
                    .collect(Collectors.toSet())));
            exact.add(!word.contains("|") && !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word : "");
        }
        Form form = new Form(entry, words, exact, meant);
        words.get(0)
                .forEach(first ->
                        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(form));
    }

    private static String fold(String word) {
        List<String> folded = TopicWords.of(word).folded();
        return folded.isEmpty() ? word : folded.get(0);
    }

    /** In the order of the text; of the forms of one entry at one place the longest, and none within a look-alike of the entry. */
    public List<Hit> hits(String text) {
        TopicWords words = TopicWords.of(text);
        Map<String, Integer> usedUp = new HashMap<>();
        List<Hit> found = new ArrayList<>();
        for (int begin = 0; begin < words.size(); begin++) {
            for (Match match : longest(words, begin)) {
                String id = match.form.entry.id();
                if (usedUp.getOrDefault(id, 0) > begin) {
                    continue;
                }
                usedUp.put(id, match.end);
                if (match.form.meant) {
                    Span span = new Span(
                            words.spans().get(begin).begin(),
                            words.spans().get(match.end - 1).end());
                    found.add(new Hit(match.form.entry, span));
                }
            }
        }
        return found;
    }

    private record Match(Form form, int end) {}

    private List<Match> longest(TopicWords words, int begin) {
        Map<String, Match> best = new java.util.TreeMap<>();
        for (Form form : byFirst.getOrDefault(words.folded().get(begin), List.of())) {
            int end = end(form, 0, words, begin);
            if (end > 0) {
                best.merge(
                        form.entry.id(),
                        new Match(form, end),
                        (a, b) -> Comparator.comparingInt(Match::end)
                                                .thenComparing(m -> !m.form.meant)
                                                .compare(a, b)
                                        >= 0
                                ? a
                                : b);
            }
        }
        return List.copyOf(best.values());
    }

    /** Where a form ends that begins at a word; -1 if it does not stand there. */
    private static int end(Form form, int step, TopicWords words, int at) {
        if (step == form.words.size()) {
            return at;
        }
        if (form.words.get(step).isEmpty()) {
            for (int skipped = 0; skipped <= GAP && at + skipped < words.size(); skipped++) {
                if (skipped > 0 && words.isMark(at + skipped - 1)) {
                    return -1;
                }
                int end = end(form, step + 1, words, at + skipped);
                if (end > 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean here = at < words.size()
                && form.words.get(step).contains(words.folded().get(at))
                && (form.exact.get(step).isEmpty()
                        || form.exact.get(step).equals(words.written().get(at)));
        return here ? end(form, step + 1, words, at + 1) : -1;
    }
}
