package org.chancery.fast;

/** The relations that may hold between words of two tags, by the side on which the dependent stands. */
final class RelationChoices {

    private final int tags;
    private final byte[][] table;

    /**
     * @param tags how many there are; the root counts as one more
     * @param table by tag of the governor, tag of the dependent and side; an empty entry allows what any pair may have
     */
    RelationChoices(int tags, byte[][] table) {
        this.tags = tags;
        this.table = table;
    }

    static int places(int tags) {
        return (tags + 1) * tags * 2;
    }

    static int place(int tags, int governorTag, int dependentTag, boolean isLeft) {
        return (governorTag * tags + dependentTag) * 2 + (isLeft ? 1 : 0);
    }

    byte[][] table() {
        return table;
    }

    byte[] of(Words words, int governor, int dependent) {
        int tag = governor < words.size ? words.tags[governor] : tags;
        return table[place(tags, tag, words.tags[dependent], governor > dependent)];
    }
}
