package org.chancery.wording;

import java.util.Arrays;

/** Numbers pairs of numbers from 0 on, in the order in which they come. Smaller than a map of objects. */
final class LongCounter {

    private static final long FREE = -1;

    private long[] keys = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private int size;

    LongCounter() {
        Arrays.fill(keys, FREE);
    }

    /** The number of a pair, which is made if there is none. */
    int number(int first, int second) {
        if (2L * size > keys.length) {
            grow();
        }
        long key = (long) first << 32 | second;
        int at = place(key);
        if (keys[at] == FREE) {
            keys[at] = key;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    int size() {
        return size;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 33) & keys.length - 1;
        while (keys[at] != FREE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] old = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * old.length];
        numbers = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != FREE) {
                int at = place(old[i]);
                keys[at] = old[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
