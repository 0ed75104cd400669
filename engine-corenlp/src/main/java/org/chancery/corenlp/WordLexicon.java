/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link WordTable} in the shape in which NLP4J asks for what a word has. It cannot be listed or changed. */
final class WordLexicon<C> extends AbstractMap<String, C> {

    private final WordTable table;
    private final List<C> values;

    /** @param values each of them once; the table holds their numbers */
    WordLexicon(WordTable table, List<C> values) {
        this.table = table;
        this.values = values;
    }

    @Override
    public @Nullable C get(@Nullable Object key) {
        int value = key instanceof String word ? table.find(word) : WordTable.ABSENT;
        return value == WordTable.ABSENT ? null : values.get(value);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, C>> entrySet() {
        throw new UnsupportedOperationException("a lexicon is looked up, never listed");
    }
}
