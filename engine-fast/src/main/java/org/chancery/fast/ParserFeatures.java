package org.chancery.fast;

/** What a parser looks at before it decides (after Zhang and Nivre 2011, with the marks between the words). */
final class ParserFeatures {

    /** More than are ever written. */
    static final int MOST = 110;

    private static final int NONE_WORD = 3;
    private static final int NONE_TAG = 120;
    private static final int ROOT_WORD = 5;
    private static final int ROOT_TAG = 121;

    private final Words words;
    private final int size;

    /** Up to each word: commas, quotes, verbs, brackets. */
    private final int[] commas;

    private final int[] quotes;
    private final int[] verbs;

    ParserFeatures(Words words, Marks marks) {
        this.words = words;
        this.size = words.size;
        this.commas = new int[size + 2];
        this.quotes = new int[size + 2];
        this.verbs = new int[size + 2];
        for (int i = 0; i <= size; i++) {
            int kind = i < size ? marks.kind(words.tags[i]) : 0;
            commas[i + 1] = commas[i] + (kind == Marks.PAUSE ? 1 : 0);
            quotes[i + 1] = quotes[i] + (kind == Marks.QUOTE ? 1 : 0);
            verbs[i + 1] = verbs[i] + (kind == Marks.VERB ? 1 : 0);
        }
    }

    private int word(int at) {
        return at < 0 ? NONE_WORD : at >= size ? at == size ? ROOT_WORD : NONE_WORD : words.folded[at];
    }

    private int tag(int at) {
        return at < 0 ? NONE_TAG : at >= size ? at == size ? ROOT_TAG : NONE_TAG : words.tags[at];
    }

    private static int relation(Configuration c, int at) {
        return at < 0 ? 99 : c.relations[at];
    }

    private static int steps(int from, int to) {
        int steps = to - from;
        return steps < 6 ? steps : steps < 9 ? 6 : steps < 15 ? 7 : steps < 25 ? 8 : 9;
    }

    /** What stands between two words, in one number. */
    private int between(int from, int to) {
        int pauses = Math.min(3, commas[to] - commas[from + 1]);
        int marks = Math.min(3, quotes[to] - quotes[from + 1]);
        int actions = Math.min(2, verbs[to] - verbs[from + 1]);
        return (pauses * 4 + marks) * 3 + actions;
    }

    /** Writes the features of a state and returns how many there are. */
    int of(Configuration c, int[] out) {
        int s0 = c.top();
        int s1 = c.second();
        int s2 = c.third();
        int n0 = c.next;
        int n1 = n0 < size ? n0 + 1 : -1;
        int n2 = n0 + 1 < size ? n0 + 2 : -1;
        int s0w = word(s0);
        int s0t = tag(s0);
        int s1w = word(s1);
        int s1t = tag(s1);
        int s2w = word(s2);
        int s2t = tag(s2);
        int n0w = word(n0);
        int n0t = tag(n0);
        int n1w = word(n1);
        int n1t = tag(n1);
        int n2t = tag(n2);
        int n = 0;
        int s0wt = s0w * 31 + s0t;
        int s1wt = s1w * 31 + s1t;
        int n0wt = n0w * 31 + n0t;
        int n1wt = n1w * 31 + n1t;
        out[n++] = Hashing.of(1, s0w);
        out[n++] = Hashing.of(2, s0t);
        out[n++] = Hashing.of(3, s0wt);
        out[n++] = Hashing.of(4, s1w);
        out[n++] = Hashing.of(5, s1t);
        out[n++] = Hashing.of(6, s1wt);
        out[n++] = Hashing.of(7, n0w);
        out[n++] = Hashing.of(8, n0t);
        out[n++] = Hashing.of(9, n0wt);
        out[n++] = Hashing.of(10, n1wt);
        out[n++] = Hashing.of(11, n1t);
        out[n++] = Hashing.of(12, word(n2) * 31 + n2t);
        out[n++] = Hashing.of(13, s2w * 31 + s2t);
        out[n++] = Hashing.of(14, s0wt, n0wt);
        out[n++] = Hashing.of(15, s0wt, n0t);
        out[n++] = Hashing.of(16, s0t, n0wt);
        out[n++] = Hashing.of(17, s0w, n0w);
        out[n++] = Hashing.of(18, s0t, n0t);
        out[n++] = Hashing.of(19, n0t, n1t);
        out[n++] = Hashing.of(20, n0w, n1t, s0t);
        out[n++] = Hashing.of(21, s1wt, s0wt);
        out[n++] = Hashing.of(22, s1wt, s0t);
        out[n++] = Hashing.of(23, s1t, s0wt);
        out[n++] = Hashing.of(24, s1t, s0t);
        out[n++] = Hashing.of(25, s1w, s0w);
        out[n++] = Hashing.of(26, s1t, n0t);
        out[n++] = Hashing.of(27, s1wt, n0wt);
        out[n++] = Hashing.of(28, s0t, n0t, n1t);
        out[n++] = Hashing.of(29, s1t, s0t, n0t);
        out[n++] = Hashing.of(30, s2t, s1t, s0t);
        out[n++] = Hashing.of(31, n0t, n1t, n2t);
        out[n++] = Hashing.of(32, s0wt, n0t, n1t);
        out[n++] = Hashing.of(33, s1t, s0wt, n0t);
        out[n++] = Hashing.of(34, s1wt, s0t, n0t);
        out[n++] = Hashing.of(35, s1t, s0t, n0wt);
        out[n++] = Hashing.of(36, s0t, n0t, n1wt);
        out[n++] = Hashing.of(37, s0t * 128 + n0t, n1t * 128 + n2t);
        out[n++] = Hashing.of(38, s1t * 128 + s0t, n0t * 128 + n1t);
        out[n++] = Hashing.of(39, s2t * 128 + s1t, s0t * 128 + n0t);
        if (s0 >= 0) {
            n = ofTop(c, s0, s0w, s0t, s0wt, n0, n0w, n0t, n1t, out, n);
            n = ofNext(c, s0t, s0w, n0, n0w, n0t, out, n);
        }
        if (s1 >= 0) {
            n = ofSecond(c, s0, s0w, s0t, s1, s1w, s1t, n0t, out, n);
        }
        return n;
    }

    private int ofTop(
            Configuration c,
            int s0,
            int s0w,
            int s0t,
            int s0wt,
            int n0,
            int n0w,
            int n0t,
            int n1t,
            int[] out,
            int from) {
        int n = from;
        int l = c.left[s0];
        int l2 = c.left2[s0];
        int r = c.right[s0];
        int r2 = c.right2[s0];
        int lt = tag(l);
        int rt = tag(r);
        int lr = relation(c, l);
        int rr = relation(c, r);
        out[n++] = Hashing.of(50, word(l), s0t, n0t);
        out[n++] = Hashing.of(51, lt, s0t, n0t);
        out[n++] = Hashing.of(52, word(r), s0t, n0t);
        out[n++] = Hashing.of(53, rt, s0t, n0t);
        out[n++] = Hashing.of(54, lr, s0t, n0t);
        out[n++] = Hashing.of(55, rr, s0t, n0t);
        out[n++] = Hashing.of(56, lr, s0wt);
        out[n++] = Hashing.of(57, rr, s0wt, n0t);
        out[n++] = Hashing.of(58, tag(l2) * 128 + relation(c, l2), s0t, n0t);
        out[n++] = Hashing.of(59, tag(r2) * 128 + relation(c, r2), s0t, n0t);
        out[n++] = Hashing.of(60, rr * 128 + relation(c, r2), s0wt);
        out[n++] = Hashing.of(61, s0w, c.lefts[s0]);
        out[n++] = Hashing.of(62, s0wt, c.rights[s0], n0t);
        out[n++] = Hashing.of(63, s0t, c.rights[s0], n0wt(n0w, n0t));
        int steps = steps(s0, n0);
        int between = between(s0, n0);
        out[n++] = Hashing.of(64, steps, s0t, n0t);
        out[n++] = Hashing.of(65, steps, s0w);
        out[n++] = Hashing.of(66, steps, n0w);
        out[n++] = Hashing.of(67, between, s0t, n0t);
        out[n++] = Hashing.of(68, between, s0w, n0t);
        out[n++] = Hashing.of(69, between, n0w, s0t);
        out[n++] = Hashing.of(70, between, s0t * 128 + n0t, n1t);
        out[n++] = Hashing.of(71, s0w, n0w, steps == 1 ? 1 : 2);
        out[n++] = Hashing.of(72, rr * 128 + lr, s0t, n0wt(n0w, n0t));
        return n;
    }

    private static int n0wt(int word, int tag) {
        return word * 31 + tag;
    }

    private int ofNext(Configuration c, int s0t, int s0w, int n0, int n0w, int n0t, int[] out, int from) {
        int n = from;
        int l = c.left[n0];
        int l2 = c.left2[n0];
        out[n++] = Hashing.of(80, word(l), s0t, n0t);
        out[n++] = Hashing.of(81, tag(l), s0t, n0t);
        out[n++] = Hashing.of(82, relation(c, l), s0t, n0t);
        out[n++] = Hashing.of(83, relation(c, l), n0w);
        out[n++] = Hashing.of(84, tag(l2) * 128 + relation(c, l2), s0t, n0t);
        out[n++] = Hashing.of(85, n0wt(n0w, n0t), c.lefts[n0], s0t);
        out[n++] = Hashing.of(86, relation(c, l), s0w, n0t);
        return n;
    }

    private int ofSecond(
            Configuration c, int s0, int s0w, int s0t, int s1, int s1w, int s1t, int n0t, int[] out, int from) {
        int n = from;
        int l = c.left[s1];
        int r = c.right[s1];
        int rr = relation(c, r);
        out[n++] = Hashing.of(90, tag(l), s1t, s0t);
        out[n++] = Hashing.of(91, tag(r), s1t, s0t);
        out[n++] = Hashing.of(92, rr, s1t, s0t);
        out[n++] = Hashing.of(93, relation(c, l), s1t, s0t);
        out[n++] = Hashing.of(94, rr, s1w * 31 + s1t, s0t);
        out[n++] = Hashing.of(95, rr, s1t, s0w * 31 + s0t);
        out[n++] = Hashing.of(96, relation(c, c.right2[s1]) * 128 + rr, s1t, s0t);
        out[n++] = Hashing.of(97, s1w * 31 + s1t, c.rights[s1], s0t);
        out[n++] = Hashing.of(98, tag(c.left[s0]) * 128 + relation(c, c.left[s0]), s1t, s0t);
        out[n++] = Hashing.of(99, tag(c.right[s0]) * 128 + relation(c, c.right[s0]), s1t, s0t);
        out[n++] = Hashing.of(100, relation(c, c.left[s0]), s1w, s0w);
        int steps = steps(s1, s0);
        int between = between(s1, s0);
        out[n++] = Hashing.of(101, steps, s1t, s0t);
        out[n++] = Hashing.of(102, between, s1t, s0t);
        out[n++] = Hashing.of(103, between, s1w * 31 + s1t, s0t);
        out[n++] = Hashing.of(104, word(c.left[s0]), s1w, s0t);
        out[n++] = Hashing.of(105, word(c.left[s0]), s1t * 128 + s0t, n0t);
        return n;
    }
}
