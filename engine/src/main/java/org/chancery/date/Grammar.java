package org.chancery.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TimeRule;
import org.jspecify.annotations.Nullable;

/** All rules, compiled, with an index of the words with which each can begin. */
final class Grammar {

    /** Stands for any number in the index. */
    private static final String NUMBER = "#";

    private final Vocabulary vocabulary;
    private final Map<String, List<Start>> byStart = new HashMap<>();
    private final Map<String, List<Form>> byCategory = new LinkedHashMap<>();

    /** @param second words of which one must stand second; null if any may, or none need */
    private record Start(Form form, @Nullable Set<String> second) {}

    Grammar(Knowledge knowledge) {
        this.vocabulary = new Vocabulary(knowledge.timeWords());
        int rank = 0;
        for (TimeRule rule : knowledge.timeRules()) {
            for (Form form : FormCompiler.compile(rule, rank++, vocabulary)) {
                byCategory
                        .computeIfAbsent(rule.category(), key -> new ArrayList<>())
                        .add(form);
            }
        }
        byCategory.values().forEach(forms -> forms.forEach(this::index));
    }

    private void index(Form form) {
        Start start = new Start(form, second(form));
        starts(form, 0, new HashSet<>())
                .forEach(word ->
                        byStart.computeIfAbsent(word, key -> new ArrayList<>()).add(start));
    }

    /** What may stand second, where the first item is one word for sure. */
    private @Nullable Set<String> second(Form form) {
        boolean single = form.items().size() > 1
                && form.items().get(0).stream()
                        .allMatch(option -> option instanceof Form.Literal
                                || option instanceof Form.Kind kind && vocabulary.isSingle(kind.kind()));
        return single ? starts(form, 1, new HashSet<>()) : null;
    }

    private Set<String> starts(Form form, int item, Set<String> entered) {
        Set<String> starts = new HashSet<>();
        for (Form.Option option : form.items().get(item)) {
            if (option instanceof Form.Literal literal) {
                starts.add(literal.word());
            } else if (option instanceof Form.Kind kind) {
                starts.addAll(Numbers.KINDS.contains(kind.kind()) ? Set.of(NUMBER) : vocabulary.starts(kind.kind()));
            } else if (option instanceof Form.Inner inner && entered.add(inner.category())) {
                categories(inner.category())
                        .forEach(category -> byCategory
                                .getOrDefault(category, List.of())
                                .forEach(each -> starts.addAll(starts(each, 0, entered))));
            }
        }
        return starts;
    }

    /** A day is also a date. */
    static List<String> categories(String category) {
        return category.equals("date") ? List.of("date", "day") : List.of(category);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Forms that can begin with this word, by it and the one behind it. */
    List<Form> startingWith(List<Word> words, int at) {
        Word word = words.get(at);
        List<Start> named = byStart.getOrDefault(word.lower(), List.of());
        boolean number = vocabulary.numbers().starts(word);
        if (named.isEmpty() && !number) {
            return List.of();
        }
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        boolean nextNumber = next != null && vocabulary.numbers().starts(next);
        List<Form> all = new ArrayList<>();
        if (number) {
            add(byStart.getOrDefault(NUMBER, List.of()), next, nextNumber, all);
        }
        add(named, next, nextNumber, all);
        return all;
    }

    private static void add(List<Start> starts, @Nullable Word next, boolean nextNumber, List<Form> all) {
        for (Start start : starts) {
            Set<String> second = start.second();
            if (second == null
                    || next != null && (second.contains(next.lower()) || nextNumber && second.contains(NUMBER))) {
                all.add(start.form());
            }
        }
    }
}
