package org.chancery.merge;

import java.util.Map;

/** What merging gives of a whole archive as it is now. */
interface Outcome {

    Merged merged();

    /**
     * Of which encounter each event of talks between two is, if all talks of the two are asked for.
     *
     * @return number of the event's entry to the id of the encounter
     */
    Map<Long, String> talks(Two two);

    /**
     * Two states, or bodies without a state.
     *
     * @param one code or key; before {@code other} as a text, unless both are the same
     */
    record Two(String one, String other) implements Comparable<Two> {

        static Two of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Two(one, other) : new Two(other, one);
        }

        @Override
        public int compareTo(Two two) {
            int first = one.compareTo(two.one);
            return first != 0 ? first : other.compareTo(two.other);
        }
    }
}
