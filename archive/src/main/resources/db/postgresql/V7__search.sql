-- Questions that people keep by name: query is JSON of a search.Query without a cursor.
CREATE TABLE saved_searches (
    name    TEXT NOT NULL PRIMARY KEY,
    query   TEXT NOT NULL,
    made_at TEXT NOT NULL
);

-- Pages go from the newest on, those without a day last; SQLite reads reports_by_day backwards for it.
CREATE INDEX reports_newest ON reports (published DESC NULLS LAST, report DESC);
