package org.chancery.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Reads the state off hosts that only a government may use, such as those under {@code go.jp} or {@code gov.gh}. */
final class GovernmentHosts {

    private static final Set<String> GOVERNMENT =
            Set.of("gov", "gob", "gouv", "gouvernement", "govt", "government", "gv", "gub", "mil", "admin", "bund");

    /** Elsewhere anybody may own a domain called "go". */
    private static final Set<String> GO = Set.of("jp", "kr", "th", "ke", "tz", "ug", "id", "cr");

    private GovernmentHosts() {}

    /** ISO 3166-1 alpha-3 code of the state; empty if the host may belong to anyone. */
    static Optional<String> state(String host) {
        List<String> labels = Arrays.asList(host.split("\\."));
        if (labels.size() < 2) {
            return Optional.empty();
        }
        String top = labels.get(labels.size() - 1);
        if (top.equals("gov") || top.equals("mil")) {
            return Optional.of("USA");
        }
        String second = labels.get(labels.size() - 2);
        return GOVERNMENT.contains(second) || second.equals("go") && GO.contains(top)
                ? stateOfDomain(top)
                : Optional.empty();
    }

    private static Optional<String> stateOfDomain(String top) {
        if (top.equals("uk")) {
            return Optional.of("GBR");
        }
        try {
            String code = new Locale("", top.toUpperCase(Locale.ROOT)).getISO3Country();
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        } catch (MissingResourceException exception) {
            return Optional.empty();
        }
    }
}
