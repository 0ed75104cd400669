package org.chancery.code;

import java.util.List;

/** The labels that the model tells apart: the types of PLOVER, CONCEDE and RETREAT as one. */
final class Labels {

    /** CONCEDE and RETREAT: words and deeds of giving way, told apart by their triggers and not by the model. */
    static final String YIELD = "YIELD";

    static final List<String> ALL = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            YIELD,
            "COOPERATE",
            "AID",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private Labels() {}

    /** Number of a label. */
    static int of(String label) {
        int index = ALL.indexOf(label.equals("CONCEDE") || label.equals("RETREAT") ? YIELD : label);
        if (index < 0) {
            throw new IllegalArgumentException("no label \"" + label + "\": expected one of " + ALL);
        }
        return index;
    }

    /** For each label the groups that it learns with: its quad class, and cooperation or conflict. */
    static int[][] groups() {
        int[][] groups = new int[ALL.size()][];
        for (int i = 0; i < groups.length; i++) {
            int quad = i < 3 ? 0 : i < 6 ? 1 : i < 10 ? 2 : 3;
            groups[i] = new int[] {quad, quad < 2 ? 4 : 5};
        }
        return groups;
    }
}
