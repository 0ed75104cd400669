package org.chancery.imports.dictionary;

/** A line of a dictionary. @param file name without folders @param number counted from 1 @param text without comments */
record Line(String file, int number, String text) {

    Line with(String other) {
        return new Line(file, number, other);
    }

    String where() {
        return file + ":" + number;
    }
}
