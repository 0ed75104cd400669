package org.chancery.show;

/** The lists of a record, in the order in which people read them. */
public enum Section {
    ACTORS("Actors", Layer.PEOPLE, false),
    ENCOUNTERS("Encounters", Layer.EVENTS, false),
    STATEMENTS("Statements", Layer.STATEMENTS, false),
    COMMITMENTS("Commitments", Layer.COMMITMENTS, false),
    UPCOMING("Upcoming", Layer.DATES, false),
    INITIATIVES("Initiatives", Layer.COMMITMENTS, false),
    RELATIONS("Relations", Layer.FORMULATIONS, false),
    TONE("Tone", Layer.FORMULATIONS, false),
    CLOSINGS("Closings", Layer.FORMULATIONS, false),
    FORMULATIONS("Formulations", Layer.FORMULATIONS, true),
    EVENTS("Events", Layer.EVENTS, false),
    PLACES("Places", Layer.PLACES, true),
    TIMES("Dates and times", Layer.DATES, true);

    private final String label;
    private final Layer layer;
    private final boolean brief;

    Section(String label, Layer layer, boolean brief) {
        this.label = label;
        this.layer = layer;
        this.brief = brief;
    }

    public String label() {
        return label;
    }

    public Layer layer() {
        return layer;
    }

    /** Whether an entry is little more than its words, so that one line holds it. */
    public boolean isBrief() {
        return brief;
    }
}
