package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Reads the sentences of an entry, and refuses an entry of ours without both kinds. */
final class Examples {

    private Examples() {}

    static List<Example> of(Entry entry) {
        String id = entry.text("id");
        List<Example> examples = new ArrayList<>();
        add(entry, id, "catches", true, examples);
        add(entry, id, "leaves", false, examples);
        return examples;
    }

    private static void add(Entry entry, String id, String field, boolean caught, List<Example> examples) {
        List<Entry.Located> sentences = entry.located(field);
        if (sentences.isEmpty() && !entry.origin().isOfUser()) {
            throw entry.wrong(
                    field,
                    "of " + id + " is missing: expected at least one sentence that it must "
                            + (caught ? "catch" : "leave alone"));
        }
        for (Entry.Located sentence : sentences) {
            examples.add(Example.parse(id, entry.origin(sentence.line()), sentence.text(), caught));
        }
    }
}
