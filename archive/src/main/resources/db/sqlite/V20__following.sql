-- What persons decide of commitments and wordings. Nothing is overwritten: of several rows on one thing the last holds.

-- id: lasting id of a commitment. grade: -1 not kept or against, 0 partly or under way, 1 kept.
CREATE TABLE commitment_grades (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL,
    grade    INTEGER NOT NULL CHECK (grade IN (-1, 0, 1)),
    who      TEXT NOT NULL,
    evidence TEXT NOT NULL,
    made_at  TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_grades_by_id ON commitment_grades (id, number);

-- words: as recurring wordings are compared, lower case. decision: accepted or rejected. side: whose it is; '' if shared.
CREATE TABLE wording_decisions (
    number   INTEGER PRIMARY KEY,
    words    TEXT NOT NULL,
    side     TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected')),
    who      TEXT NOT NULL,
    why      TEXT NOT NULL,
    made_at  TEXT NOT NULL
) STRICT;
CREATE INDEX wording_decisions_by_words ON wording_decisions (words, number);
