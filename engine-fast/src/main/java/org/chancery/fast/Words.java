package org.chancery.fast;

/**
 * The words of one sentence while it is analysed, in arrays that all steps share. Index 0 is the first word; forms are those
 * that the models see: straight quotes, brackets as they stand.
 */
final class Words {

    final int size;
    final String[] forms;

    /** Offsets in the body. */
    final int[] begins;

    final int[] ends;

    /** What tells words apart, with capitals and without; a digit is any digit. */
    final int[] exact;

    final int[] folded;
    final int[] shapes;

    /** Indices into the lists of {@link Labels}. */
    final byte[] tags;

    final byte[] names;

    /** Index of the governor; {@code size} for the root. */
    final int[] heads;

    final byte[] relations;

    Words(String[] forms, int[] begins, int[] ends) {
        this.size = forms.length;
        this.forms = forms;
        this.begins = begins;
        this.ends = ends;
        this.exact = new int[size];
        this.folded = new int[size];
        this.shapes = new int[size];
        this.tags = new byte[size];
        this.names = new byte[size];
        this.heads = new int[size];
        this.relations = new byte[size];
        for (int i = 0; i < size; i++) {
            measure(i);
        }
    }

    /** Reads a word's letters once for all its features. */
    private void measure(int at) {
        String form = forms[at];
        int plain = 17;
        int lower = 17;
        int shape = 17;
        int last = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int kind;
            char seen = c;
            char small = c;
            if (c >= 'a' && c <= 'z') {
                kind = 'a';
            } else if (c >= 'A' && c <= 'Z') {
                kind = 'A';
                small = (char) (c + 32);
            } else if (c >= '0' && c <= '9') {
                kind = '0';
                seen = '0';
                small = '0';
            } else if (c < 128) {
                kind = c;
            } else {
                kind = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c;
                small = Character.toLowerCase(c);
            }
            plain = plain * 0x01000193 ^ seen;
            lower = lower * 0x01000193 ^ small;
            if (kind != last) {
                shape = shape * 31 + kind;
                last = kind;
            }
        }
        exact[at] = Hashing.spread(plain);
        folded[at] = Hashing.spread(lower);
        shapes[at] = shape;
    }

    /** The characters as they stand in the body. */
    String text(int at, String body) {
        String form = forms[at];
        int begin = begins[at];
        return form.length() == ends[at] - begin && body.startsWith(form, begin)
                ? form
                : body.substring(begin, ends[at]);
    }

    /** Words with their tags and names, as a sentence of their own. */
    Words part(int from, int to) {
        Words part = new Words(
                java.util.Arrays.copyOfRange(forms, from, to),
                java.util.Arrays.copyOfRange(begins, from, to),
                java.util.Arrays.copyOfRange(ends, from, to));
        System.arraycopy(tags, from, part.tags, 0, to - from);
        System.arraycopy(names, from, part.names, 0, to - from);
        return part;
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(forms[at].charAt(0));
    }
}
