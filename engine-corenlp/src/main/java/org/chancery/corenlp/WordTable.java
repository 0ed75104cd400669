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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/**
 * A table from words to whole numbers that is looked up in the bytes of a file, so that opening it costs nothing.
 *
 * <p>Bytes: the mask of the slots, the slots (hash, place of the entry), the entries (value, length, width, letters).
 */
final class WordTable {

    /** What a word has that is not in the table. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final int SLOT = 8;
    private static final int ENTRY = 9;

    private final ByteBuffer bytes;
    private final int mask;

    /** @param bytes as {@link #bytes} gave them, little-endian */
    WordTable(ByteBuffer bytes) {
        this.bytes = bytes;
        this.mask = bytes.getInt(0);
    }

    int find(String word) {
        int hash = word.hashCode();
        for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
            int at = Integer.BYTES + slot * SLOT;
            int entry = bytes.getInt(at + Integer.BYTES);
            if (entry == 0) {
                return ABSENT;
            }
            if (bytes.getInt(at) == hash && isAt(entry, word)) {
                return bytes.getInt(entry);
            }
        }
    }

    private boolean isAt(int entry, String word) {
        int length = bytes.getInt(entry + 4);
        if (length != word.length()) {
            return false;
        }
        boolean isNarrow = bytes.get(entry + 8) == 1;
        int letters = entry + ENTRY;
        for (int i = 0; i < length; i++) {
            char letter = isNarrow ? (char) (bytes.get(letters + i) & 0xff) : bytes.getChar(letters + 2 * i);
            if (letter != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static byte[] bytes(Map<String, Integer> values) throws IOException {
        int slots = Integer.highestOneBit(Math.max(8, values.size()) * 3 - 1);
        long size = Integer.BYTES + (long) slots * SLOT;
        for (String word : values.keySet()) {
            size += ENTRY + (long) word.length() * width(word);
        }
        if (size > Integer.MAX_VALUE - SLOT) {
            throw new IOException("table of " + values.size() + " words is too large");
        }
        ByteBuffer table = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(slots - 1);
        table.position(Integer.BYTES + slots * SLOT);
        values.forEach((word, value) -> put(table, slots - 1, word, value));
        return table.array();
    }

    private static void put(ByteBuffer table, int mask, String word, int value) {
        int slot = spread(word.hashCode()) & mask;
        while (table.getInt(Integer.BYTES + slot * SLOT + Integer.BYTES) != 0) {
            slot = (slot + 1) & mask;
        }
        table.putInt(Integer.BYTES + slot * SLOT, word.hashCode());
        table.putInt(Integer.BYTES + slot * SLOT + Integer.BYTES, table.position());
        int width = width(word);
        table.putInt(value).putInt(word.length()).put((byte) width);
        for (int i = 0; i < word.length(); i++) {
            if (width == 1) {
                table.put((byte) word.charAt(i));
            } else {
                table.putChar(word.charAt(i));
            }
        }
    }

    private static int width(String word) {
        return word.chars().allMatch(letter -> letter < 256) ? 1 : 2;
    }

    private static int spread(int hash) {
        int product = hash * 0x9E3779B9;
        return product ^ (product >>> 16);
    }
}
