package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which offices are one and the same seat under different names, and which have one holder at a time. */
public final class OfficeClasses {

    private static final Set<String> FOREIGN = Set.of("foreign minister", "foreign secretary", "secretary of state");

    private final Map<String, Words> byOffice = new HashMap<>();

    public OfficeClasses(Knowledge knowledge) {
        knowledge.lexicon("titles").forEach(words -> byOffice.putIfAbsent(words.give("office"), words));
    }

    /** Whether titles know an office by this canonical name. */
    public boolean isKnown(String office) {
        return byOffice.containsKey(office);
    }

    /** Whether one person at a time holds it. */
    public boolean isSingle(String office) {
        return Optional.ofNullable(byOffice.get(office))
                .map(words -> words.give("single").equals("true"))
                .orElse(false);
    }

    /** The seat: head of state for a president or a king, else the office itself. */
    public String seat(String office) {
        String rank = Optional.ofNullable(byOffice.get(office))
                .map(words -> words.give("rank"))
                .orElse("");
        return switch (rank) {
            case "head-of-state", "monarch" -> isSingle(office) ? "head-of-state" : office;
            case "head-of-government" -> "head-of-government";
            default -> FOREIGN.contains(office) ? "foreign minister" : office;
        };
    }
}
