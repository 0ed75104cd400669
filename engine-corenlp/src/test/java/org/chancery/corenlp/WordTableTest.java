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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {

    private static WordTable table(Map<String, Integer> values) throws IOException {
        return new WordTable(ByteBuffer.wrap(WordTable.bytes(values)).order(ByteOrder.LITTLE_ENDIAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Suva", "Nukuʻalofa", "Malé", "\ud83d\ude42"})
    void aWordHasItsNumber(String word) throws IOException {
        assertThat(table(Map.of(word, 7)).find(word)).isEqualTo(7);
    }

    @Test
    void anotherWordIsAbsent() throws IOException {
        assertThat(table(Map.of("Suva", 7)).find("Apia")).isEqualTo(WordTable.ABSENT);
    }

    @Test
    void wordsOfOneHashAreToldApart() throws IOException {
        WordTable table = table(Map.of("Aa", 1, "BB", 2));
        assertThat(new int[] {table.find("Aa"), table.find("BB")}).containsExactly(1, 2);
    }

    @Test
    void anAbsentWordOfTheSameHashIsAbsent() throws IOException {
        assertThat(table(Map.of("Aa", 1)).find("BB")).isEqualTo(WordTable.ABSENT);
    }

    @Test
    void manyWordsAreAllFound() throws IOException {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            values.put("word" + i, i);
        }
        WordTable table = table(values);
        assertThat(values)
                .allSatisfy((word, value) -> assertThat(table.find(word)).isEqualTo(value));
    }

    @Test
    void anEmptyTableHasNoWord() throws IOException {
        assertThat(table(Map.of()).find("Suva")).isEqualTo(WordTable.ABSENT);
    }
}
