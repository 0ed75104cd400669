package org.chancery.knowledge;

/**
 * Where an entry of knowledge stands.
 *
 * @param file path below the folder of knowledge, such as {@code patterns/meetings.yaml}
 * @param line of its first field, counted from 1
 */
public record Origin(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
