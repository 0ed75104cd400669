package org.chancery.imports.dictionary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** Takes codes of CAMEO apart: AGOGOV is Angola and its government, IGOUNO an organisation of states. */
final class Codes {

    private static final int PART = 3;

    private final Set<String> states = new HashSet<>();
    private final Map<String, Words> roles = new HashMap<>();

    /**
     * A code.
     *
     * @param state ISO 3166-1 alpha-3, or null
     * @param wide IGO, NGO and the like where there is no state
     * @param sector of PLOVER; null for the state as a whole
     */
    record Coded(
            String written,
            @Nullable String state,
            @Nullable String wide,
            @Nullable String sector,
            String office) {

        boolean isStateAlone() {
            return state != null && sector == null;
        }
    }

    Codes(Knowledge knowledge) {
        knowledge.states().stream().map(State::id).forEach(states::add);
        for (Words role : knowledge.ontology().getOrDefault("cameo-roles", java.util.List.of())) {
            roles.put(role.give("code"), role);
        }
    }

    /** @throws BadLine if nothing is known by the code */
    Coded actor(String written) throws BadLine {
        String code = checked(written);
        String first = code.substring(0, PART);
        String rest = code.substring(PART);
        Words role = roles.get(first);
        String state = role != null && !role.give("state").isEmpty() ? role.give("state") : first;
        if (states.contains(state)) {
            Words sector = sector(rest);
            return new Coded(
                    code,
                    state,
                    null,
                    sector == null ? null : sector.give("sector"),
                    sector == null ? "" : office(sector));
        }
        if (role == null) {
            throw new BadLine(
                    "\"" + first + "\" of the code " + code + " is no state and no kind of actor; expected ISO"
                            + " 3166-1 alpha-3, such as AGO, or a code of ontology/cameo-roles.yaml");
        }
        return new Coded(
                code,
                null,
                role.give("alone").isEmpty() ? null : role.give("alone"),
                role.give("sector"),
                office(role));
    }

    /** The sector of an agent, whose code has no state. @throws BadLine if it is none */
    String agent(String written) throws BadLine {
        Words sector = sector(checked(written));
        if (sector == null) {
            throw new BadLine("the code " + written + " names no sector that is known; expected one such as GOV or MIL,"
                    + " see ontology/cameo-roles.yaml");
        }
        return sector.give("sector");
    }

    private static String checked(String written) throws BadLine {
        if (written.matches("[-#+*~?]+")) {
            throw new BadLine("the code " + written + " says that this is nobody; nothing to import");
        }
        if (written.indexOf('/') >= 0) {
            throw new BadLine("the code " + written + " names several actors; write a record for each");
        }
        if (!written.matches("[A-Za-z]{3}[A-Za-z0-9]*")) {
            throw new BadLine("\"" + written + "\" is no code; expected three letters for each part, such as AGOGOV");
        }
        return written.toUpperCase(java.util.Locale.ROOT);
    }

    private static String office(Words role) {
        return role.give("office");
    }

    /** The first part that is a sector; what is finer has no place in our knowledge. */
    private @Nullable Words sector(String parts) {
        for (int i = 0; i + PART <= parts.length(); i += PART) {
            Words role = roles.get(parts.substring(i, i + PART));
            if (role != null && !role.give("sector").isEmpty()) {
                return role;
            }
        }
        return null;
    }
}
