package org.chancery.fast;

/** Gives each word its Penn Treebank tag, from left to right; a word seen with one tag only keeps it. */
final class Tagger {

    static final int FEATURES = 30;
    private static final int NOTHING = 7;

    private final TagLexicon lexicon;
    private final Weights weights;

    Tagger(TagLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    TagLexicon lexicon() {
        return lexicon;
    }

    Weights weights() {
        return weights;
    }

    void tag(Words words) {
        int[] features = new int[FEATURES];
        byte[][] known = lexicon.choices(words);
        for (int i = 0; i < words.size; i++) {
            byte[] choices = known[i] == null ? lexicon.open() : known[i];
            byte best = choices[0];
            if (choices.length > 1) {
                int count = features(words, known, i, features);
                int highest = Integer.MIN_VALUE;
                for (byte choice : choices) {
                    int score = weights.score(features, count, choice);
                    if (score > highest) {
                        highest = score;
                        best = choice;
                    }
                }
            }
            words.tags[i] = best;
        }
    }

    /** Fills in what is seen of word {@code at} and around it; tags stand before it only. */
    static int features(Words words, byte[][] known, int at, int[] out) {
        int n = 0;
        int word = words.folded[at];
        int exact = words.exact[at];
        int before = at > 0 ? words.folded[at - 1] : NOTHING;
        int before2 = at > 1 ? words.folded[at - 2] : NOTHING;
        int after = at + 1 < words.size ? words.folded[at + 1] : NOTHING;
        int after2 = at + 2 < words.size ? words.folded[at + 2] : NOTHING;
        int tag = at > 0 ? words.tags[at - 1] : 101;
        int tag2 = at > 1 ? words.tags[at - 2] : 101;
        int shape = words.shapes[at];
        int place = at == 0 ? 1 : words.tags[at - 1];
        int kind = kind(known, at);
        int kindAfter = kind(known, at + 1);
        int kindAfter2 = kind(known, at + 2);
        out[n++] = Hashing.of(1, exact);
        out[n++] = Hashing.of(2, word);
        out[n++] = Hashing.of(3, before);
        out[n++] = Hashing.of(4, before2);
        out[n++] = Hashing.of(5, after);
        out[n++] = Hashing.of(6, after2);
        out[n++] = Hashing.of(7, tag);
        out[n++] = Hashing.of(8, tag, tag2);
        out[n++] = Hashing.of(9, tag, word);
        out[n++] = Hashing.of(10, before, word);
        out[n++] = Hashing.of(11, word, after);
        out[n++] = Hashing.of(12, tag, after);
        out[n++] = Hashing.of(13, shape);
        out[n++] = Hashing.of(14, shape, place);
        out[n++] = Hashing.of(15, kind);
        out[n++] = Hashing.of(16, kind, kindAfter);
        out[n++] = Hashing.of(17, kind, tag);
        out[n++] = Hashing.of(18, kind, tag, kindAfter);
        out[n++] = Hashing.of(19, kindAfter);
        out[n++] = Hashing.of(20, kindAfter, kindAfter2);
        out[n++] = Hashing.of(21, tag, kindAfter);
        out[n++] = Hashing.of(22, tag, tag2, kind);
        out[n++] = Hashing.of(23, word, kindAfter);
        out[n++] = Hashing.of(28, word, tag, kindAfter);
        String form = words.forms[at];
        int length = form.length();
        int suffix = 0;
        for (int i = 1; i <= 4; i++) {
            suffix = suffix * 0x01000193 ^ (i <= length ? Character.toLowerCase(form.charAt(length - i)) : 1);
            if (i > 1) {
                out[n++] = Hashing.of(23 + i, suffix);
            }
        }
        int prefix = 0;
        for (int i = 0; i < 3; i++) {
            prefix = prefix * 0x01000193 ^ (i < length ? Character.toLowerCase(form.charAt(i)) : 1);
        }
        out[n++] = Hashing.of(29, prefix);
        return n;
    }

    /** The tags that a word may have, as one number. */
    private static int kind(byte[][] known, int at) {
        if (at >= known.length) {
            return 3;
        }
        byte[] choices = known[at];
        if (choices == null) {
            return 5;
        }
        int kind = 17;
        for (byte choice : choices) {
            kind = kind * 31 + choice;
        }
        return kind;
    }
}
