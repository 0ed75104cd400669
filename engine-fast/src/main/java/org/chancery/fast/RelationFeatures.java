package org.chancery.fast;

/** What decides how a word hangs from its governor. */
final class RelationFeatures {

    static final int MOST = 40;

    private RelationFeatures() {}

    /**
     * @param c the state before the arc is made, so the dependent has all its own dependents, its governor those made so far
     */
    static int of(Configuration c, int governor, int dependent, int[] out) {
        Words words = c.words;
        int n = 0;
        int gt = governor < words.size ? words.tags[governor] : 121;
        int gw = governor < words.size ? words.folded[governor] : 5;
        int dt = words.tags[dependent];
        int dw = words.folded[dependent];
        int side = governor > dependent ? 1 : 2;
        int l = c.left[dependent];
        int l2 = c.left2[dependent];
        int r = c.right[dependent];
        int first = l < 0 ? 3 : words.folded[l];
        int lr = l < 0 ? 99 : c.relations[l];
        int l2r = l2 < 0 ? 99 : c.relations[l2];
        int rr = r < 0 ? 99 : c.relations[r];
        int sibling = side == 1 ? c.left[governor] : c.right[governor];
        int sr = sibling < 0 ? 99 : c.relations[sibling];
        int other = side == 1 ? -1 : c.left[governor];
        int or = other < 0 ? 99 : c.relations[other];
        int steps = Math.min(5, Math.abs(governor - dependent));
        int beforeTag = dependent > 0 ? words.tags[dependent - 1] : 122;
        int afterTag = dependent + 1 < words.size ? words.tags[dependent + 1] : 122;
        int name = words.names[dependent];
        out[n++] = Hashing.of(1, gt, dt, side);
        out[n++] = Hashing.of(2, gw, dt, side);
        out[n++] = Hashing.of(3, gt, dw, side);
        out[n++] = Hashing.of(4, gw, dw, side);
        out[n++] = Hashing.of(5, gt * 128 + dt, steps, side);
        out[n++] = Hashing.of(6, first, dt, gt * 2 + side);
        out[n++] = Hashing.of(7, first, gw, dt);
        out[n++] = Hashing.of(8, lr, dt, gt * 2 + side);
        out[n++] = Hashing.of(9, lr * 128 + l2r, dt, gt * 2 + side);
        out[n++] = Hashing.of(10, rr, dt, gt * 2 + side);
        out[n++] = Hashing.of(11, sr, dt, gt * 2 + side);
        out[n++] = Hashing.of(12, sr, dt, gw);
        out[n++] = Hashing.of(13, sr, dw, gt);
        out[n++] = Hashing.of(14, or, dt, gt * 2 + side);
        out[n++] = Hashing.of(15, beforeTag, dt, gt * 2 + side);
        out[n++] = Hashing.of(16, afterTag, dt, gt * 2 + side);
        out[n++] = Hashing.of(17, dw, side);
        out[n++] = Hashing.of(18, gw, side);
        out[n++] = Hashing.of(19, name, dt, gt * 2 + side);
        out[n++] = Hashing.of(20, lr, dw, gt);
        out[n++] = Hashing.of(21, sr * 128 + or, dt, gt * 2 + side);
        out[n++] = Hashing.of(22, sr * 128 + lr, dt, gt * 2 + side);
        out[n++] = Hashing.of(23, dependent > 0 ? words.folded[dependent - 1] : 3, dt, gt);
        out[n++] = Hashing.of(24, lr * 128 + l2r, dw, gt);
        int l2w = l2 < 0 ? 3 : words.folded[l2];
        out[n++] = Hashing.of(25, l2w, dt, gt * 2 + side);
        out[n++] = Hashing.of(26, first, lr, dw);
        return n;
    }
}
