-- Questions that people keep by name: query is JSON of a search.Query without a cursor.
CREATE TABLE saved_searches (
    name    TEXT NOT NULL PRIMARY KEY,
    query   TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
