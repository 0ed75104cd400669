package org.chancery.keep;

import java.util.List;

/** The tables of the archive, those that others refer to first. */
final class Tables {

    static final List<String> ALL = List.of(
            "publishers",
            "sources",
            "reports",
            "report_ids",
            "texts",
            "records",
            "actors",
            "entries",
            "report_actors",
            "parties",
            "evidence",
            "encounters",
            "statements",
            "statement_topics",
            "commitments",
            "upcoming",
            "initiatives",
            "stances",
            "relations",
            "formulations",
            "events",
            "dyads",
            "places",
            "tones",
            "corrections",
            "rejects",
            "checkpoints");

    private Tables() {}
}
