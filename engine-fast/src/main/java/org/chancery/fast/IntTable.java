package org.chancery.fast;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small numbers by numbers, found without boxing. */
final class IntTable {

    private final SortedMap<Integer, Integer> entries;
    private final int[] keys;
    private final int[] values;
    private final int mask;

    /** @param entries values of 0 and above */
    IntTable(Map<Integer, Integer> entries) {
        this.entries = new TreeMap<>(entries);
        int places = Integer.highestOneBit(Math.max(2, entries.size() * 2)) * 2;
        this.keys = new int[places];
        this.values = new int[places];
        this.mask = places - 1;
        java.util.Arrays.fill(values, -1);
        this.entries.forEach((key, value) -> {
            int at = key & mask;
            while (values[at] >= 0) {
                at = at + 1 & mask;
            }
            keys[at] = key;
            values[at] = value;
        });
    }

    SortedMap<Integer, Integer> entries() {
        return entries;
    }

    /** The value of a key, or -1. */
    int get(int key) {
        int at = key & mask;
        while (values[at] >= 0) {
            if (keys[at] == key) {
                return values[at];
            }
            at = at + 1 & mask;
        }
        return -1;
    }
}
