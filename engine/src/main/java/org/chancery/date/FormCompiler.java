package org.chancery.date;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.TimeRule;

/**
 * Compiles the forms of a rule: {@code word}, {@code a|b} either, {@code (…)} may be absent, {@code {kind}} a word of a kind,
 * {@code {name=kind}} the same under another name, {@code <date>} another expression, {@code [ … ]} the expression where words
 * around it must be there but are left out. Everything stands between blanks.
 */
final class FormCompiler {

    private static final String OPEN = "[";
    private static final String CLOSE = "]";

    private FormCompiler() {}

    static List<Form> compile(TimeRule rule, int rank, Vocabulary vocabulary) {
        List<Form> forms = new ArrayList<>();
        for (String written : rule.forms()) {
            String spaced = written.replace("(", " ( ").replace(")", " ) ").strip();
            List<List<String>> variants = variants(List.of(spaced.split("\\s+")), rule);
            variants.forEach(variant -> forms.add(form(rule, rank, variant, vocabulary)));
        }
        return forms;
    }

    /** All ways to leave out what may be absent. */
    private static List<List<String>> variants(List<String> parts, TimeRule rule) {
        int open = parts.indexOf("(");
        if (open < 0) {
            return List.of(parts);
        }
        int close = closing(parts, open, rule);
        List<String> with = new ArrayList<>(parts.subList(0, open));
        with.addAll(parts.subList(open + 1, close));
        List<String> without = new ArrayList<>(parts.subList(0, open));
        with.addAll(parts.subList(close + 1, parts.size()));
        without.addAll(parts.subList(close + 1, parts.size()));
        List<List<String>> all = new ArrayList<>(variants(with, rule));
        all.addAll(variants(without, rule));
        return all;
    }

    private static int closing(List<String> parts, int open, TimeRule rule) {
        int depth = 0;
        for (int i = open; i < parts.size(); i++) {
            depth += parts.get(i).equals("(") ? 1 : parts.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new KnowledgeException(rule.origin() + ": a bracket is not closed in a form of " + rule.id());
    }

    private static Form form(TimeRule rule, int rank, List<String> parts, Vocabulary vocabulary) {
        List<List<Form.Option>> items = new ArrayList<>();
        int open = 0;
        int close = -1;
        for (String part : parts) {
            if (part.equals(OPEN)) {
                open = items.size();
            } else if (part.equals(CLOSE)) {
                close = items.size();
            } else {
                items.add(item(rule, part, vocabulary));
            }
        }
        if (items.isEmpty()) {
            throw new KnowledgeException(rule.origin() + ": a form of " + rule.id() + " may be empty");
        }
        return new Form(rule, rank, items, open, close < 0 ? items.size() : close);
    }

    private static List<Form.Option> item(TimeRule rule, String part, Vocabulary vocabulary) {
        List<Form.Option> options = new ArrayList<>();
        for (String word : part.split("\\|")) {
            if (word.startsWith("{") && word.endsWith("}")) {
                String inside = word.substring(1, word.length() - 1);
                int equals = inside.indexOf('=');
                String kind = inside.substring(equals + 1);
                if (!vocabulary.knows(kind)) {
                    throw new KnowledgeException(rule.origin() + ": no kind of words is called \"" + kind
                            + "\"; the kinds are the entries of times/words.yaml and " + Numbers.KINDS);
                }
                options.add(new Form.Kind(equals < 0 ? kind : inside.substring(0, equals), kind));
            } else if (word.startsWith("<") && word.endsWith(">")) {
                options.add(new Form.Inner(word.substring(1, word.length() - 1)));
            } else {
                options.add(new Form.Literal(word));
            }
        }
        return List.copyOf(options);
    }
}
