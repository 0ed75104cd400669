package org.chancery.wording;

/**
 * A part of the texts.
 *
 * @param key period, counterpart, level or publisher
 * @param texts with the wording
 * @param eligible in which it could have been
 */
public record Share(String key, int texts, int eligible) {

    public Share {
        if (texts < 0 || texts > eligible) {
            throw new IllegalArgumentException(key + ": " + texts + " of " + eligible);
        }
    }

    /** From 0 to 1; 0 of none. */
    public double share() {
        return eligible == 0 ? 0 : (double) texts / eligible;
    }
}
