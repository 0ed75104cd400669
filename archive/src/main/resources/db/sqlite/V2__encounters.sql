-- A person's word on two sightings of encounters: one (together = 1) or two (0). first and second are lasting ids of entries, or
-- "title-…" of a report whose title alone tells of the encounter; reading again loses none. The newest word that was not undone counts.
CREATE TABLE encounter_decisions (
    decision  INTEGER PRIMARY KEY,
    together  INTEGER NOT NULL,
    first     TEXT NOT NULL,
    second    TEXT NOT NULL,
    who       TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    why       TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT
) STRICT;
CREATE INDEX encounter_decisions_by_first ON encounter_decisions (first);
CREATE INDEX encounter_decisions_by_second ON encounter_decisions (second);
