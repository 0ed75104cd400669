package org.chancery.attribute;

import java.util.Arrays;

/** Features of one decision while they are gathered: numbers that stand for a template and its values. */
final class Features {

    private int[] items = new int[128];
    private int size;

    Features clear() {
        size = 0;
        return this;
    }

    /** A feature without a value. */
    void add(int template) {
        put(finish(mix(template * 0x9E3779B1, 0)));
    }

    void add(int template, int a) {
        put(finish(mix(template * 0x9E3779B1, a)));
    }

    void add(int template, int a, int b) {
        put(finish(mix(mix(template * 0x9E3779B1, a), b)));
    }

    void add(int template, int a, int b, int c) {
        put(finish(mix(mix(mix(template * 0x9E3779B1, a), b), c)));
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value * 0xCC9E2D51) * 0x1B873593;
        return Integer.rotateLeft(mixed, 13) * 5 + 0xE6546B64;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    private void put(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    /** What weights say of them. */
    double score(Weights weights) {
        return weights.score(items, size);
    }

    int[] copy() {
        return Arrays.copyOf(items, size);
    }
}
