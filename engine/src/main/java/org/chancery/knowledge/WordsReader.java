package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the words of a lexicon, or an entry of an ontology, with what they give. */
final class WordsReader {

    private WordsReader() {}

    /** Words with their forms, one or more. */
    static Words read(Entry entry, String formsField) {
        Words plain = plain(entry);
        List<String> forms = entry.has(formsField) ? entry.list(formsField) : entry.list("words");
        if (forms.isEmpty()) {
            throw entry.wrong(formsField, "is missing: expected one form or more");
        }
        return new Words(
                plain.id(),
                plain.origin(),
                forms,
                plain.plural(),
                plain.lookalikes(),
                plain.gives(),
                Examples.of(entry));
    }

    /** An entry without forms. */
    static Words plain(Entry entry) {
        Map<String, String> gives = new HashMap<>();
        for (String field : entry.names()) {
            if (!Set.of("id", "forms", "words", "plural", "catches", "leaves").contains(field)) {
                entry.scalarIfAny(field).ifPresent(value -> gives.put(field, value));
            }
        }
        return new Words(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                List.of(),
                entry.list("plural"),
                entry.list("lookalikes"),
                gives,
                List.of());
    }
}
