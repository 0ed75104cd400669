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

/** All rules, compiled, with an index of the words with which each can begin. */
final class Grammar {

    /** Stands for any number in the index. */
    private static final String NUMBER = "#";

    private final Vocabulary vocabulary;
    private final Map<String, List<Form>> byStart = new HashMap<>();
    private final Map<String, List<Form>> byCategory = new LinkedHashMap<>();

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
        byCategory
                .values()
                .forEach(forms -> forms.forEach(form -> starts(form, new HashSet<>())
                        .forEach(start -> byStart.computeIfAbsent(start, key -> new ArrayList<>())
                                .add(form))));
    }

    private Set<String> starts(Form form, Set<String> entered) {
        Set<String> starts = new HashSet<>();
        for (Form.Option option : form.items().get(0)) {
            if (option instanceof Form.Literal literal) {
                starts.add(literal.word());
            } else if (option instanceof Form.Kind kind) {
                starts.addAll(Numbers.KINDS.contains(kind.kind()) ? Set.of(NUMBER) : vocabulary.starts(kind.kind()));
            } else if (option instanceof Form.Inner inner && entered.add(inner.category())) {
                categories(inner.category())
                        .forEach(category -> byCategory
                                .getOrDefault(category, List.of())
                                .forEach(each -> starts.addAll(starts(each, entered))));
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

    /** Forms that can begin with this word. */
    List<Form> startingWith(Word word) {
        List<Form> named = byStart.getOrDefault(word.lower(), List.of());
        if (!vocabulary.numbers().starts(word)) {
            return named;
        }
        List<Form> all = new ArrayList<>(byStart.getOrDefault(NUMBER, List.of()));
        all.addAll(named);
        return all;
    }
}
