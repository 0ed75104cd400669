package org.chancery.fast;

/** Trained weights, one small number at each place of a table whose size is a power of two. */
final class Weights {

    private final byte[] table;
    private final int mask;

    Weights(byte[] table) {
        if (Integer.bitCount(table.length) != 1) {
            throw new IllegalArgumentException("a table of " + table.length + " weights: expected a power of two");
        }
        this.table = table;
        this.mask = table.length - 1;
    }

    byte[] table() {
        return table;
    }

    /** The sum of the weights of features for one of many classes. */
    int score(int[] features, int count, int label) {
        int turn = label * 0x632BE5AB;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int at = features[i] + turn;
            at ^= at >>> 15;
            sum += table[at & mask];
        }
        return sum;
    }

    /** The sums for all of at most four classes, whose weights lie side by side. */
    void scoreFour(int[] features, int count, int[] scores) {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int i = 0; i < count; i++) {
            int at = features[i] << 2 & mask;
            a += table[at];
            b += table[at + 1];
            c += table[at + 2];
            d += table[at + 3];
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
        scores[3] = d;
    }

    /** The sums for all of at most eight classes, whose weights lie side by side. */
    void scoreEight(int[] features, int count, int[] scores) {
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            int at = features[i] << 3 & mask;
            for (int label = 0; label < scores.length; label++) {
                scores[label] += table[at + label];
            }
        }
    }
}
