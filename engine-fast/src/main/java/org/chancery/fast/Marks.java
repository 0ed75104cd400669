package org.chancery.fast;

/** What a tag says at a glance. */
final class Marks {

    static final int PAUSE = 1;
    static final int QUOTE = 2;
    static final int VERB = 3;

    private final int[] kinds;

    Marks(Labels tags) {
        this.kinds = new int[tags.size()];
        for (int i = 0; i < kinds.length; i++) {
            String tag = tags.name(i);
            kinds[i] = tag.equals(",") || tag.equals(":")
                    ? PAUSE
                    : tag.equals("``") || tag.equals("''")
                            ? QUOTE
                            : tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")
                                    ? VERB
                                    : 0;
        }
    }

    int kind(byte tag) {
        return kinds[tag];
    }
}
