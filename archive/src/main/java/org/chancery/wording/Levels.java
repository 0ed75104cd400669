package org.chancery.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/** How high an office is, by the ranks of {@code lexicon/titles}. */
final class Levels {

    /** From the highest; unknown where no office is known. */
    static final List<String> ORDER =
            List.of("head of state", "head of government", "minister", "deputy or envoy", "other office", "unknown");

    private final Map<String, String> byOffice = new HashMap<>();

    Levels(Knowledge knowledge) {
        for (Words title : knowledge.lexicon("titles")) {
            byOffice.putIfAbsent(title.give("office"), level(title.give("rank")));
        }
    }

    /** @param held offices as the archive has them, a JSON list of objects with {@code office} */
    String highest(String held) {
        String best = "unknown";
        int at = held.indexOf("\"office\":\"");
        while (at >= 0) {
            int begin = at + "\"office\":\"".length();
            int end = held.indexOf('"', begin);
            best = higher(best, byOffice.getOrDefault(held.substring(begin, end), "other office"));
            at = held.indexOf("\"office\":\"", end);
        }
        return best;
    }

    static String higher(String one, String other) {
        return ORDER.indexOf(other) < ORDER.indexOf(one) ? other : one;
    }

    private static String level(String rank) {
        return switch (rank) {
            case "head-of-state", "monarch" -> "head of state";
            case "head-of-government" -> "head of government";
            case "minister" -> "minister";
            case "deputy", "envoy" -> "deputy or envoy";
            default -> "other office";
        };
    }
}
