package org.chancery.keep;

/**
 * How far a run came in an input that is not through.
 *
 * @param input file or address
 * @param identity tells whether the input is still the same, such as its size and time
 * @param position number of lines or items that are done
 */
public record Checkpoint(String input, String identity, long position) {}
