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

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import org.jspecify.annotations.Nullable;

/** A {@link WordTable} in the shape in which NLP4J asks for the number of a feature. It cannot be listed or changed. */
final class WordFeatures extends AbstractObject2IntMap<String> {

    private static final long serialVersionUID = 1L;

    private final transient WordTable table;
    private final int size;

    WordFeatures(WordTable table, int size) {
        this.table = table;
        this.size = size;
    }

    @Override
    public int getInt(Object key) {
        int value = key instanceof String word ? table.find(word) : WordTable.ABSENT;
        return value == WordTable.ABSENT ? defaultReturnValue() : value;
    }

    @Override
    public Integer getOrDefault(Object key, Integer other) {
        int value = key instanceof String word ? table.find(word) : WordTable.ABSENT;
        return value == WordTable.ABSENT ? other : (Integer) value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String word && table.find(word) != WordTable.ABSENT;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ObjectSet<Object2IntMap.Entry<String>> object2IntEntrySet() {
        throw new UnsupportedOperationException("features are looked up, never listed");
    }
}
