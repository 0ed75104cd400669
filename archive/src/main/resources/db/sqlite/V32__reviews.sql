-- What persons say of uncertain readings. item: lasting id of an entry, or two of encounters joined by a plus sign. changes: JSON list of
-- what was changed by it, {"correction": 7} or {"decision": 3}. Nothing is overwritten: of several by one person on one item the last holds.
CREATE TABLE reviews (
    review      INTEGER PRIMARY KEY,
    item        TEXT NOT NULL,
    rule        TEXT NOT NULL,
    layer       TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    who         TEXT NOT NULL,
    verdict     TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected', 'edited', 'merged', 'skipped')),
    why         TEXT NOT NULL,
    changes     TEXT NOT NULL,
    made_at     TEXT NOT NULL,
    undone_at   TEXT,
    undone_by   TEXT
) STRICT;
CREATE INDEX reviews_by_item ON reviews (item, review);
CREATE INDEX reviews_by_report ON reviews (fingerprint);

-- What the queue looks for, so that no other row is touched. The conditions are those of review.Rule, to the letter.
CREATE INDEX statements_by_weak_cue ON statements (entry) WHERE pattern IN ('bare', 'quoted', 'attribution');
CREATE INDEX events_by_doubt ON events (entry) WHERE confidence < 0.6;
CREATE INDEX upcoming_without_day ON upcoming (entry) WHERE date IS NULL;
CREATE INDEX encounters_without_day ON encounters (entry) WHERE date IS NULL AND main = 1;
CREATE INDEX actors_without_identity ON actors (actor) WHERE kind = 'person' AND wikidata IS NULL;
