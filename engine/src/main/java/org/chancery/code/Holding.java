package org.chancery.code;

import java.util.EnumSet;
import java.util.Set;

/** How a sentence holds an act, and what becomes of the act's type by it: rules 1 and 2 of PLOVER. */
enum Holding {
    NEGATED,
    /** Promised, planned or announced. */
    COMING,
    /** May, might, could. */
    POSSIBLE,
    /** Would. */
    CONDITIONAL;

    private static final Set<String> COOPERATION = Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID");
    private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");
    private static final Set<String> CONFLICT =
            Set.of("THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    /** A type and its status. */
    record Held(String type, String status) {}

    /**
     * A promise of cooperation is AGREE and of conflict THREATEN, both of which have occurred; a promise not to is a refusal.
     *
     * @param type of the act as if it were plainly told
     */
    static Held held(String type, EnumSet<Holding> how) {
        boolean gives = COOPERATION.contains(type) || YIELDING.contains(type);
        if (how.contains(NEGATED)) {
            boolean announced = how.contains(COMING) || how.contains(CONDITIONAL);
            if (announced && !type.equals("REJECT")) {
                return new Held(
                        gives ? "REJECT" : CONFLICT.contains(type) ? "AGREE" : type, gives ? "occurred" : "negated");
            }
            return new Held(type, "negated");
        }
        if (how.contains(POSSIBLE) || how.contains(CONDITIONAL)) {
            return new Held(type, "hypothetical");
        }
        if (COOPERATION.contains(type)) {
            return new Held("AGREE", "occurred");
        }
        if (YIELDING.contains(type)) {
            return new Held("CONCEDE", "occurred");
        }
        return CONFLICT.contains(type) ? new Held("THREATEN", "occurred") : new Held(type, "future");
    }
}
