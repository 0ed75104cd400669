package org.chancery.search;

import opennlp.tools.stemmer.PorterStemmer;

/**
 * Takes endings off English words as SQLite's index does (M. F. Porter, "An algorithm for suffix stripping", Program 14, 1980); that
 * of PostgreSQL does nearly the same. Only for marking what was found.
 */
final class Stem {

    private static final int LONGEST = 63;

    private Stem() {}

    /** @param word in lower case */
    static String of(String word) {
        boolean plain = word.length() <= LONGEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return plain ? new PorterStemmer().stem(word) : word;
    }
}
