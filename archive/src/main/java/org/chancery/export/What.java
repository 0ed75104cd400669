package org.chancery.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be exported, with its table, its columns and who takes part in it. */
public enum What {
    REPORTS("reports", List.of(), Map.of()),
    ACTORS("actors", List.of(), Map.of()),
    STATEMENTS(
            "statements",
            List.of("act", "form", "content", "polarity", "modality", "tense", "pattern"),
            Map.of("speaker", "speakers", "on_behalf_of", "on_behalf_of", "addressee", "addressees")),
    ENCOUNTERS(
            "encounters",
            List.of("kind", "main", "status", "date", "day_from", "day_until", "place"),
            Map.of("participant", "participants")),
    EVENTS(
            "events",
            List.of(
                    "type",
                    "mode",
                    "contexts",
                    "date",
                    "day_from",
                    "day_until",
                    "place",
                    "status",
                    "quad",
                    "score",
                    "cameo",
                    "pattern",
                    "confidence"),
            Map.of("actor", "actors", "recipient", "recipients", "said_by", "said_by")),
    COMMITMENTS(
            "commitments",
            List.of("strength", "action", "due", "due_from", "due_until", "condition", "amounts", "repeated"),
            Map.of("by", "by", "to", "to")),
    UPCOMING(
            "upcoming",
            List.of("what", "date", "day_from", "day_until", "place", "certainty"),
            Map.of("participant", "participants")),
    RELATIONS("relations", List.of("label", "since"), Map.of("party", "parties")),
    FORMULATIONS("formulations", List.of("formulation", "text", "day"), Map.of("speaker", "speakers"));

    private final String table;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed.
    private final List<String> columns;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed.
    private final Map<String, String> roles;

    What(String table, List<String> columns, Map<String, String> roles) {
        this.table = table;
        this.columns = columns;
        this.roles = new java.util.TreeMap<>(roles);
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    /** From the roles of parties to the names of fields, sorted by role. */
    Map<String, String> roles() {
        return roles;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
