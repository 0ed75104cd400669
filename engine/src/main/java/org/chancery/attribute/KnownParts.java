package org.chancery.attribute;

/** Scores of parts by their numbers: a table with open addresses, which gives one answer at a time. */
final class KnownParts {

    private long[] keys = new long[256];
    private double[] values = new double[256];
    private int size;
    private int at;

    /** Whether a part is known; then {@link #value} gives its score. @param part not 0 */
    boolean find(long part) {
        int mask = keys.length - 1;
        int place = place(part) & mask;
        while (keys[place] != part) {
            if (keys[place] == 0) {
                return false;
            }
            place = place + 1 & mask;
        }
        at = place;
        return true;
    }

    double value() {
        return values[at];
    }

    /** @param part that is not yet known */
    void put(long part, double value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        insert(part, value);
        size++;
    }

    private void insert(long part, double value) {
        int mask = keys.length - 1;
        int place = place(part) & mask;
        while (keys[place] != 0) {
            place = place + 1 & mask;
        }
        keys[place] = part;
        values[place] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = new long[oldKeys.length * 4];
        values = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int place(long part) {
        long mixed = part * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40);
    }
}
