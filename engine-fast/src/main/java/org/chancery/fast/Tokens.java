package org.chancery.fast;

import java.util.Arrays;

/** Begins and ends of tokens, in order, in a list that grows. */
final class Tokens {

    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = begin;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int begin(int at) {
        return begins[at];
    }

    int end(int at) {
        return ends[at];
    }
}
