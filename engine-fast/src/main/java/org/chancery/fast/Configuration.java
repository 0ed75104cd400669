package org.chancery.fast;

/**
 * The state of a parse between two decisions (arc-hybrid, Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose
 * governor is not known yet, the words to come, and what hangs from what so far. The root stands behind the last word.
 */
final class Configuration {

    static final int SHIFT = 0;

    /** The word to come governs the top of the stack. */
    static final int LEFT = 1;

    /** The second of the stack governs its top. */
    static final int RIGHT = 2;

    static final int ACTIONS = 3;

    final Words words;
    final int size;
    final int[] stack;
    int depth;
    int next;

    /** For each word its dependents: outermost and the one inside it, at either side, and how many there are. */
    final int[] left;

    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] lefts;
    final int[] rights;

    /** Of each word that has left the stack: its governor, and how it hangs from it. */
    final int[] heads;

    final byte[] relations;

    Configuration(Words words) {
        this.words = words;
        this.size = words.size;
        this.heads = new int[size];
        this.relations = new byte[size];
        this.stack = new int[size + 1];
        this.left = new int[size + 1];
        this.left2 = new int[size + 1];
        this.right = new int[size + 1];
        this.right2 = new int[size + 1];
        this.lefts = new int[size + 1];
        this.rights = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            left[i] = -1;
            left2[i] = -1;
            right[i] = -1;
            right2[i] = -1;
        }
    }

    private Configuration(Configuration other) {
        this.words = other.words;
        this.size = other.size;
        this.depth = other.depth;
        this.next = other.next;
        this.stack = other.stack.clone();
        this.left = other.left.clone();
        this.left2 = other.left2.clone();
        this.right = other.right.clone();
        this.right2 = other.right2.clone();
        this.lefts = other.lefts.clone();
        this.rights = other.rights.clone();
        this.heads = other.heads.clone();
        this.relations = other.relations.clone();
    }

    /** The same state, to go on from it in another way. */
    Configuration copy() {
        return new Configuration(this);
    }

    boolean isEnd() {
        return next == size && depth == 0;
    }

    boolean allows(int action) {
        return switch (action) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    int top() {
        return depth > 0 ? stack[depth - 1] : -1;
    }

    int second() {
        return depth > 1 ? stack[depth - 2] : -1;
    }

    int third() {
        return depth > 2 ? stack[depth - 3] : -1;
    }

    /** The governor that an arc would give to the top of the stack. */
    int governor(int action) {
        return action == LEFT ? next : second();
    }

    void apply(int action, byte relation) {
        if (action == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int governor = governor(action);
        int dependent = stack[--depth];
        heads[dependent] = governor;
        relations[dependent] = relation;
        if (action == LEFT) {
            left2[governor] = left[governor];
            left[governor] = dependent;
            lefts[governor]++;
        } else {
            right2[governor] = right[governor];
            right[governor] = dependent;
            rights[governor]++;
        }
    }

    /** How many edges of the true tree this action makes impossible (Goldberg and Nivre 2013). */
    int cost(int action, int[] heads) {
        int cost = 0;
        if (action == SHIFT) {
            for (int i = 0; i < depth; i++) {
                int word = stack[i];
                cost += heads[word] == next ? 1 : 0;
                cost += i < depth - 1 && heads[next] == word ? 1 : 0;
            }
            return cost;
        }
        int top = top();
        int head = heads[top];
        if (action == LEFT) {
            cost += head != next && (head > next || head == second()) ? 1 : 0;
        } else {
            cost += head >= next ? 1 : 0;
        }
        for (int i = next; i < size; i++) {
            cost += heads[i] == top ? 1 : 0;
        }
        return cost;
    }
}
