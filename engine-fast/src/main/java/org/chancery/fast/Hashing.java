package org.chancery.fast;

/**
 * Turns features into places of a table of weights. A feature is a number that names its kind and one to three values; two
 * features may fall on one place, which costs little as long as the table is large.
 */
final class Hashing {

    private static final int A = 0x9E3779B1;
    private static final int B = 0x85EBCA6B;
    private static final int C = 0xC2B2AE35;

    private Hashing() {}

    static int of(int kind, int a) {
        return spread(a * A + kind * C);
    }

    static int of(int kind, int a, int b) {
        return spread((a * A ^ b * B) + Integer.rotateLeft(b, 13) + kind * C);
    }

    static int of(int kind, int a, int b, int c) {
        return spread((a * A ^ b * B) + Integer.rotateLeft(b, 13) * C + c * 0x27D4EB2F + kind * C);
    }

    /** Spreads the digits of a number over all its bits. */
    static int spread(int value) {
        int mixed = value;
        mixed ^= mixed >>> 15;
        mixed *= C;
        mixed ^= mixed >>> 13;
        mixed *= A;
        return mixed ^ mixed >>> 16;
    }
}
