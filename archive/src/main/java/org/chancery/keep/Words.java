package org.chancery.keep;

/** Counting words. */
final class Words {

    private Words() {}

    /** Runs of letters and digits; "Russia's" and "long-term" are one word each. */
    static int count(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joins = c == '\'' || c == '’' || c == '-';
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (letter && !within) {
                words++;
            }
            within = letter || within && joins;
        }
        return words;
    }
}
