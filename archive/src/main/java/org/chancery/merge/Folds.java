package org.chancery.merge;

import java.util.HashMap;
import java.util.Map;
import org.chancery.keep.Identity;

/** Names as they are compared. The same names come again and again, and folding one takes longer than all else. For one thread. */
final class Folds {

    private final Map<String, String> folded = new HashMap<>();

    String of(String name) {
        return folded.computeIfAbsent(name, Identity::fold);
    }

    String lastName(Sighting.Party party) {
        String whole = of(party.name());
        return whole.substring(whole.lastIndexOf(' ') + 1);
    }
}
