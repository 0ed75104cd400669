package org.chancery.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.OfficeClasses;
import org.chancery.knowledge.Words;

/** From a role of the query and the label of a position to an office of our own. */
final class Positions {

    private static final Map<String, String> PLAIN = Map.of(
            "head_of_state", "head of state",
            "head_of_government", "head of government",
            "foreign_minister", "foreign minister",
            "minister", "minister");

    /** Seats that an office may have under a role. */
    private static final Map<String, Set<String>> SEATS = Map.of(
            "head_of_state", Set.of("head-of-state"),
            "head_of_government", Set.of("head-of-government", "head-of-state"),
            "foreign_minister", Set.of("foreign minister"));

    private final Map<String, String> offices = new HashMap<>();
    private final OfficeClasses classes;

    Positions(Knowledge knowledge) {
        classes = new OfficeClasses(knowledge);
        for (Words words : knowledge.lexicon("titles")) {
            words.forms().forEach(form -> offices.putIfAbsent(form.toLowerCase(Locale.ROOT), words.give("office")));
            offices.putIfAbsent(words.give("office").toLowerCase(Locale.ROOT), words.give("office"));
        }
    }

    /** @throws RejectedRow if the role is not one of the query */
    String office(String role, String label) throws RejectedRow {
        String plain = PLAIN.get(role);
        if (plain == null) {
            throw new RejectedRow("role \"" + role + "\" is none of "
                    + PLAIN.keySet().stream().sorted().toList());
        }
        List<String> words = Arrays.asList(
                label.toLowerCase(Locale.ROOT).replaceAll("^the ", "").split("\\s+"));
        for (int length = words.size(); length > 0; length--) {
            String office = offices.get(String.join(" ", words.subList(0, length)));
            if (office != null && fits(role, office)) {
                return office;
            }
        }
        return plain;
    }

    private boolean fits(String role, String office) {
        return !SEATS.containsKey(role) || SEATS.getOrDefault(role, Set.of()).contains(classes.seat(office));
    }
}
