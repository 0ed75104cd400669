package org.chancery.attribute;

/** Scores of parts by their numbers: a table with open addresses, which gives one answer at a time. For one thread. */
final class KnownParts {

    private static final ThreadLocal<KnownParts> EMPTY = ThreadLocal.withInitial(KnownParts::new);

    private long[] keys = new long[1024];
    private double[] values = new double[1024];

    /** In which round a place was filled; what was filled in another is empty. */
    private int[] rounds = new int[1024];

    private int round = 1;
    private int size;
    private int at;

    /** An empty table. One that this thread was given before must not be used any more: it is the same, so that none is made anew. */
    static KnownParts empty() {
        KnownParts parts = EMPTY.get();
        parts.round++;
        parts.size = 0;
        return parts;
    }

    /** Whether a part is known; then {@link #value} gives its score. */
    boolean find(long part) {
        int mask = keys.length - 1;
        int place = place(part) & mask;
        while (rounds[place] == round) {
            if (keys[place] == part) {
                at = place;
                return true;
            }
            place = place + 1 & mask;
        }
        return false;
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
        while (rounds[place] == round) {
            place = place + 1 & mask;
        }
        keys[place] = part;
        rounds[place] = round;
        values[place] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        int[] oldRounds = rounds;
        keys = new long[oldKeys.length * 2];
        values = new double[keys.length];
        rounds = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRounds[i] == round) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int place(long part) {
        long mixed = part * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40);
    }
}
