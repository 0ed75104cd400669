package org.chancery.show;

/** Colours of a terminal, or none. */
public enum Ink {
    NONE,
    COLOURS;

    private static final String OFF = "\u001b[0m";

    String bold(String text) {
        return inked("1", text);
    }

    String faint(String text) {
        return inked("2", text);
    }

    String underlined(String text) {
        return inked("1;4", text);
    }

    /** In the colour of a layer; the ids and headings beside it say the same in letters. */
    String of(Layer layer, String text) {
        String colour = switch (layer) {
            case PEOPLE -> "34";
            case STATEMENTS -> "35";
            case COMMITMENTS -> "32";
            case FORMULATIONS -> "95";
            case DATES -> "33";
            case PLACES -> "36";
            case EVENTS -> "31";
        };
        return inked("1;" + colour, text);
    }

    private String inked(String code, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + code + "m" + text + OFF;
    }
}
