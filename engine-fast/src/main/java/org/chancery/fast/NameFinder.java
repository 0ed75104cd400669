package org.chancery.fast;

/** Gives each word the class of the name that it is part of, from left to right. */
final class NameFinder {

    static final int FEATURES = 48;

    /** The class of words outside all names; models list it first. */
    static final byte NONE = 0;

    private static final int NOTHING = 7;

    private final Weights weights;
    private final int classes;

    /** @param classes eight at most, the first of them {@link #NONE} */
    NameFinder(Weights weights, int classes) {
        this.weights = weights;
        this.classes = classes;
    }

    Weights weights() {
        return weights;
    }

    /** Sets the names of words that have tags. */
    void find(Words words) {
        int[] features = new int[FEATURES];
        int[] scores = new int[8];
        int[] runs = runs(words);
        for (int i = 0; i < words.size; i++) {
            byte best = NONE;
            if (isOpen(words, i)) {
                weights.scoreEight(features, features(words, runs, i, features), scores);
                for (byte name = 1; name < classes; name++) {
                    best = scores[name] > scores[best] ? name : best;
                }
            }
            words.names[i] = best;
        }
    }

    /** Whether a word may be part of a name: a word in small letters begins none, unless a capital follows. */
    static boolean isOpen(Words words, int at) {
        if (at > 0 && words.names[at - 1] != NONE) {
            return true;
        }
        char first = words.forms[at].charAt(0);
        if (first >= 'a' && first <= 'z') {
            return hasCapital(words.forms[at]) || at + 1 < words.size && words.isCapital(at + 1);
        }
        return Character.isLetterOrDigit(first);
    }

    private static boolean hasCapital(String form) {
        for (int i = 1; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** For each word the first of the run of capitalised words that it stands in, or -1. */
    static int[] runs(Words words) {
        int[] runs = new int[words.size];
        for (int i = 0; i < words.size; i++) {
            runs[i] = !words.isCapital(i) ? -1 : i > 0 && runs[i - 1] >= 0 ? runs[i - 1] : i;
        }
        return runs;
    }

    static int features(Words words, int[] runs, int at, int[] out) {
        int n = 0;
        int word = words.folded[at];
        int exact = words.exact[at];
        int shape = words.shapes[at];
        int before = at > 0 ? words.folded[at - 1] : NOTHING;
        int before2 = at > 1 ? words.folded[at - 2] : NOTHING;
        int after = at + 1 < words.size ? words.folded[at + 1] : NOTHING;
        int after2 = at + 2 < words.size ? words.folded[at + 2] : NOTHING;
        int shapeBefore = at > 0 ? words.shapes[at - 1] : NOTHING;
        int shapeAfter = at + 1 < words.size ? words.shapes[at + 1] : NOTHING;
        int tag = words.tags[at];
        int tagBefore = at > 0 ? words.tags[at - 1] : 101;
        int tagAfter = at + 1 < words.size ? words.tags[at + 1] : 101;
        int name = at > 0 ? words.names[at - 1] : 9;
        int name2 = at > 1 ? words.names[at - 2] : 9;
        out[n++] = Hashing.of(1, exact);
        out[n++] = Hashing.of(2, word);
        out[n++] = Hashing.of(3, before);
        out[n++] = Hashing.of(4, after);
        out[n++] = Hashing.of(5, before2);
        out[n++] = Hashing.of(6, after2);
        out[n++] = Hashing.of(7, before, word);
        out[n++] = Hashing.of(8, word, after);
        out[n++] = Hashing.of(9, name);
        out[n++] = Hashing.of(10, name, name2);
        out[n++] = Hashing.of(11, name, word);
        out[n++] = Hashing.of(12, name, shape, tag);
        out[n++] = Hashing.of(13, name, before, shape);
        out[n++] = Hashing.of(14, name, after);
        out[n++] = Hashing.of(15, shape);
        out[n++] = Hashing.of(16, shape, shapeBefore, shapeAfter);
        out[n++] = Hashing.of(17, tag, tagBefore, tagAfter);
        out[n++] = Hashing.of(18, tag, name);
        out[n++] = Hashing.of(19, before, shape, after);
        out[n++] = Hashing.of(20, before2, before, shape);
        out[n++] = Hashing.of(21, after, after2);
        n = ofRun(words, runs, at, name, out, n);
        return ofLetters(words.forms[at], name, out, n);
    }

    /** The run of capitalised words: where it begins and ends, and what stands around it. */
    private static int ofRun(Words words, int[] runs, int at, int name, int[] out, int from) {
        int n = from;
        int first = runs[at];
        if (first < 0) {
            out[n++] = Hashing.of(22, name);
            return n;
        }
        int last = at;
        while (last + 1 < words.size && runs[last + 1] >= 0) {
            last++;
        }
        int before = first > 0 ? words.folded[first - 1] : NOTHING;
        int behind = last + 1 < words.size ? words.folded[last + 1] : NOTHING;
        int place = Math.min(3, at - first) * 4 + Math.min(3, last - at);
        int opens = first == 0 ? 1 : 0;
        out[n++] = Hashing.of(23, place, opens);
        out[n++] = Hashing.of(24, place, words.exact[at]);
        out[n++] = Hashing.of(25, words.exact[first]);
        out[n++] = Hashing.of(26, words.exact[last]);
        out[n++] = Hashing.of(27, before, place);
        out[n++] = Hashing.of(28, behind, place);
        out[n++] = Hashing.of(29, words.exact[first], words.exact[last]);
        out[n++] = Hashing.of(30, name, words.exact[last]);
        out[n++] = Hashing.of(31, before, behind);
        out[n++] = Hashing.of(32, words.shapes[at], place, name);
        return n;
    }

    private static int ofLetters(String form, int name, int[] out, int from) {
        int n = from;
        int length = form.length();
        int suffix = 0;
        int prefix = 0;
        for (int i = 1; i <= 4; i++) {
            suffix = suffix * 0x01000193 ^ (i <= length ? form.charAt(length - i) : 1);
            prefix = prefix * 0x01000193 ^ (i <= length ? form.charAt(i - 1) : 1);
            if (i > 1) {
                out[n++] = Hashing.of(33 + i, suffix);
                out[n++] = Hashing.of(39 + i, prefix);
            }
        }
        out[n++] = Hashing.of(45, suffix, name);
        return n;
    }
}
