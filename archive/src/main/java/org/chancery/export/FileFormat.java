package org.chancery.export;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** In which formats, and of what each can tell. */
public enum FileFormat {
    CSV(EnumSet.allOf(What.class)),
    PARQUET(EnumSet.allOf(What.class)),
    JSONL(EnumSet.allOf(What.class)),
    JSONLD(EnumSet.allOf(What.class)),
    WEBANNOTATION(EnumSet.complementOf(EnumSet.of(What.REPORTS, What.ACTORS))),
    GRAPHML(EnumSet.of(What.STATEMENTS, What.ENCOUNTERS, What.EVENTS, What.COMMITMENTS, What.UPCOMING, What.RELATIONS)),
    GEXF(EnumSet.of(What.STATEMENTS, What.ENCOUNTERS, What.EVENTS, What.COMMITMENTS, What.UPCOMING, What.RELATIONS)),
    GEOJSON(EnumSet.of(What.ENCOUNTERS, What.EVENTS, What.UPCOMING)),
    ICS(EnumSet.of(What.ENCOUNTERS, What.UPCOMING, What.COMMITMENTS)),
    BIBTEX(EnumSet.of(What.REPORTS)),
    CSLJSON(EnumSet.of(What.REPORTS));

    @SuppressWarnings("ImmutableEnumChecker") // Never changed.
    private final Set<What> of;

    FileFormat(Set<What> of) {
        this.of = of;
    }

    /** What can be written so. */
    public Set<What> of() {
        return EnumSet.copyOf(of);
    }

    /** Whether it is bytes that are no text. */
    public boolean isBinary() {
        return this == PARQUET;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
