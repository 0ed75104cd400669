package org.chancery.attribute;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Features of one decision while they are gathered: numbers that stand for a template and its values. */
final class Features {

    private int[] items = new int[128];
    private int size;

    /** Weights by which parts are scored at once, and what was scored. */
    private final @Nullable Weights weights;

    private final @Nullable KnownParts parts;
    private double known;
    private int opened;

    /** Gathers features so that weights can be learned of them, or scored later. */
    Features() {
        this(null);
    }

    /** Scores parts by these weights, each once: candidates of one decision have most of their parts in common. */
    Features(@Nullable Weights weights) {
        this.weights = weights;
        this.parts = weights == null ? null : KnownParts.empty();
    }

    Features clear() {
        size = 0;
        known = 0;
        return this;
    }

    /**
     * Whether the features of a part are to be added, and {@link #close} called behind them; else they were scored before.
     * Sums do not depend on the order: weights have few digits, so that nothing is rounded.
     *
     * @param part see {@link #part}
     */
    boolean open(long part) {
        if (parts != null && parts.find(part)) {
            known += parts.value();
            return false;
        }
        opened = size;
        return true;
    }

    void close(long part) {
        if (parts != null && weights != null) {
            double score = weights.score(items, opened, size);
            parts.put(part, score);
            known += score;
            size = opened;
        }
    }

    /**
     * A number for a part.
     *
     * @param kind of part, from 1 to 31
     * @param token less than 2^16, as is the next
     * @param value what else its features depend on, less than 2^24
     */
    static long part(int kind, int token, int other, int value) {
        return (long) kind << 56 | (long) token << 40 | (long) other << 24 | value;
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
        return known + weights.score(items, 0, size);
    }

    int[] copy() {
        return Arrays.copyOf(items, size);
    }
}
