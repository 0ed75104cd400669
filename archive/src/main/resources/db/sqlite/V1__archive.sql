-- The archive: what was kept, what was read in it, and what a person corrected. docs/archive.md says what each table is for.
-- Both dialects have the same tables and columns. Truth values are 0 and 1; days and moments are ISO 8601 texts;
-- offsets count UTF-16 code units of texts.text, the end exclusive.

-- Who publishes. The side belongs to the publisher, never to a speaker; it is '' where it is unknown, as the name is.
CREATE TABLE publishers (
    publisher INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    side      TEXT NOT NULL,
    UNIQUE (name, side)
) STRICT;

-- What came in, byte for byte: bytes is deflated where packed = 1, and NULL where only the fingerprint is known.
CREATE TABLE sources (
    source    INTEGER PRIMARY KEY,
    sha256    TEXT NOT NULL,
    address   TEXT NOT NULL,
    name      TEXT NOT NULL,
    media     TEXT NOT NULL,
    licence   TEXT,
    fetched   TEXT NOT NULL,
    length    INTEGER,
    packed    INTEGER NOT NULL DEFAULT 0,
    bytes     BLOB,
    UNIQUE (sha256, address)
) STRICT;

-- One publication by one publisher, in one wording. doc names it in the archive; a changed wording is a report of its own
-- that replaces the one before, and latest = 1 marks the last wording of each.
CREATE TABLE reports (
    report       INTEGER PRIMARY KEY,
    doc          TEXT NOT NULL UNIQUE,
    fingerprint  TEXT NOT NULL UNIQUE,
    publisher    INTEGER NOT NULL REFERENCES publishers (publisher),
    side         TEXT NOT NULL,
    title        TEXT NOT NULL,
    published    TEXT,
    published_at TEXT,
    published_as_written TEXT,
    dateline     TEXT,
    place        TEXT,
    url          TEXT,
    language     TEXT NOT NULL,
    completeness TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    characters   INTEGER NOT NULL,
    words        INTEGER NOT NULL,
    source       INTEGER NOT NULL REFERENCES sources (source),
    kept_at      TEXT NOT NULL,
    version_key  TEXT,
    version      INTEGER NOT NULL DEFAULT 1,
    replaces     INTEGER REFERENCES reports (report),
    latest       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX reports_by_day ON reports (published, report);
CREATE INDEX reports_by_side ON reports (side, published, report);
CREATE INDEX reports_by_publisher ON reports (publisher, published, report);
CREATE INDEX reports_by_url ON reports (url);
CREATE INDEX reports_by_version ON reports (version_key, version);
CREATE INDEX reports_by_source ON reports (source);
CREATE INDEX reports_by_replaced ON reports (replaces);

-- Every id under which a report came in; doc of reports is the first of them, made unique.
CREATE TABLE report_ids (
    doc    TEXT NOT NULL,
    report INTEGER NOT NULL REFERENCES reports (report) ON DELETE CASCADE,
    PRIMARY KEY (doc, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_ids_by_report ON report_ids (report);

-- Apart from reports, so that these stay dense. What a store cannot hold (NUL, half a surrogate pair) stands as U+FFFD here;
-- the record has the text itself.
CREATE TABLE texts (
    report INTEGER PRIMARY KEY REFERENCES reports (report) ON DELETE CASCADE,
    title  TEXT NOT NULL,
    text   TEXT NOT NULL
) STRICT;

-- The record as it was read: JSON of docs/record.md, deflated.
CREATE TABLE records (
    report    INTEGER PRIMARY KEY REFERENCES reports (report) ON DELETE CASCADE,
    knowledge TEXT NOT NULL,
    engine    TEXT NOT NULL,
    read_at   TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    json      BLOB NOT NULL
) STRICT;
CREATE INDEX records_by_knowledge ON records (knowledge, report);

-- Who acts, across reports. key: a state's code (CHN), else the Wikidata item (Q7747), else the folded name and the state
-- (shahid rahman|BGD).
CREATE TABLE actors (
    actor    INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    folded   TEXT NOT NULL,
    kind     TEXT NOT NULL,
    state    TEXT,
    wikidata TEXT
) STRICT;
CREATE INDEX actors_by_state ON actors (state);
CREATE INDEX actors_by_name ON actors (folded);

-- Every entry of every record. entry is report * 1048576 + a number and changes when the report is read again; id does not,
-- as long as the entry says the same of the same words. local is the id within the record (s7).
CREATE TABLE entries (
    entry  INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    report INTEGER NOT NULL REFERENCES reports (report) ON DELETE CASCADE,
    layer  TEXT NOT NULL,
    local  TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_report ON entries (report, layer);

-- An actor as one report has it.
CREATE TABLE report_actors (
    entry       INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report      INTEGER NOT NULL,
    actor       INTEGER NOT NULL REFERENCES actors (actor),
    name        TEXT NOT NULL,
    sector      TEXT,
    offices     TEXT NOT NULL,
    held        TEXT NOT NULL,
    mentions    INTEGER NOT NULL,
    first_begin INTEGER
) STRICT;
CREATE INDEX report_actors_by_actor ON report_actors (actor, report);
CREATE INDEX report_actors_by_report ON report_actors (report);

-- Who takes which part in an entry. role: participant (encounters, upcoming), speaker, on_behalf_of, addressee (statements;
-- speaker also of formulations), by, to (commitments), author (initiatives), party (relations), actor, recipient, said_by (events).
-- day is that of publication.
CREATE TABLE parties (
    entry INTEGER NOT NULL REFERENCES entries (entry) ON DELETE CASCADE,
    role  TEXT NOT NULL,
    n     INTEGER NOT NULL,
    actor INTEGER NOT NULL REFERENCES actors (actor),
    day   TEXT,
    PRIMARY KEY (entry, role, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_by_actor ON parties (actor, role, day, entry);

-- The words that an entry rests on. role: evidence, or source, cue, content of a statement, or source, recipient of an event.
CREATE TABLE evidence (
    entry      INTEGER NOT NULL REFERENCES entries (entry) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    role       TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    pattern    TEXT,
    PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;

-- day_from and day_until: first and last day of date, which may be a day, a month or a year.
CREATE TABLE encounters (
    entry     INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report    INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    main      INTEGER NOT NULL,
    status    TEXT NOT NULL,
    date      TEXT,
    day_from  TEXT,
    day_until TEXT,
    place     TEXT
) STRICT;
CREATE INDEX encounters_by_report ON encounters (report);
CREATE INDEX encounters_by_day ON encounters (day_from, kind);

CREATE TABLE statements (
    entry    INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report   INTEGER NOT NULL,
    act      TEXT NOT NULL,
    form     TEXT NOT NULL,
    content  TEXT NOT NULL,
    polarity TEXT NOT NULL,
    modality TEXT NOT NULL,
    tense    TEXT,
    pattern  TEXT NOT NULL,
    words    INTEGER NOT NULL
) STRICT;
CREATE INDEX statements_by_report ON statements (report);
CREATE INDEX statements_by_act ON statements (act, entry);

CREATE TABLE statement_topics (
    entry INTEGER NOT NULL REFERENCES statements (entry) ON DELETE CASCADE,
    n     INTEGER NOT NULL,
    topic TEXT NOT NULL,
    PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_topics_by_topic ON statement_topics (topic, entry);

-- reaffirms and statement are entries of the same record. amounts is a JSON list.
CREATE TABLE commitments (
    entry     INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report    INTEGER NOT NULL,
    strength  TEXT NOT NULL,
    action    TEXT NOT NULL,
    due       TEXT,
    due_from  TEXT,
    due_until TEXT,
    condition TEXT,
    amounts   TEXT NOT NULL,
    repeated  INTEGER NOT NULL,
    reaffirms INTEGER,
    statement INTEGER
) STRICT;
CREATE INDEX commitments_by_report ON commitments (report);
CREATE INDEX commitments_by_due ON commitments (due_until);

CREATE TABLE upcoming (
    entry     INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report    INTEGER NOT NULL,
    what      TEXT NOT NULL,
    date      TEXT,
    day_from  TEXT,
    day_until TEXT,
    place     TEXT,
    certainty TEXT NOT NULL
) STRICT;
CREATE INDEX upcoming_by_report ON upcoming (report);
CREATE INDEX upcoming_by_day ON upcoming (day_from);

CREATE TABLE initiatives (
    entry  INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report INTEGER NOT NULL,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX initiatives_by_report ON initiatives (report);
CREATE INDEX initiatives_by_name ON initiatives (folded, report);

CREATE TABLE stances (
    entry     INTEGER NOT NULL REFERENCES initiatives (entry) ON DELETE CASCADE,
    n         INTEGER NOT NULL,
    actor     INTEGER NOT NULL REFERENCES actors (actor),
    stance    TEXT NOT NULL,
    statement INTEGER,
    PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX stances_by_actor ON stances (actor, entry);

CREATE TABLE relations (
    entry  INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report INTEGER NOT NULL,
    label  TEXT NOT NULL,
    folded TEXT NOT NULL,
    since  TEXT
) STRICT;
CREATE INDEX relations_by_report ON relations (report);
CREATE INDEX relations_by_label ON relations (folded, report);

-- One use of a registered wording. side and day are those of the report.
CREATE TABLE formulations (
    entry       INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report      INTEGER NOT NULL,
    formulation TEXT NOT NULL,
    text        TEXT NOT NULL,
    span_begin  INTEGER NOT NULL,
    span_end    INTEGER NOT NULL,
    side        TEXT NOT NULL,
    day         TEXT
) STRICT;
CREATE INDEX formulations_by_report ON formulations (report);
CREATE INDEX formulations_by_id ON formulations (formulation, day, side, report);

-- contexts is a JSON list.
CREATE TABLE events (
    entry      INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report     INTEGER NOT NULL,
    type       TEXT NOT NULL,
    mode       TEXT,
    contexts   TEXT NOT NULL,
    date       TEXT,
    day_from   TEXT,
    day_until  TEXT,
    place      TEXT,
    status     TEXT NOT NULL,
    quad       INTEGER NOT NULL,
    score      REAL NOT NULL,
    cameo      TEXT NOT NULL,
    pattern    TEXT NOT NULL,
    confidence REAL
) STRICT;
CREATE INDEX events_by_report ON events (report);
CREATE INDEX events_by_day ON events (day_from, type);

-- An event from one state (or body without a state: its key) to another. An event without recipients stands both ways between
-- each two of its actors, with mutual = 1. day is the event's first day, else that of publication; side is the publisher's.
CREATE TABLE dyads (
    entry  INTEGER NOT NULL REFERENCES events (entry) ON DELETE CASCADE,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    mutual INTEGER NOT NULL,
    report INTEGER NOT NULL,
    day    TEXT,
    side   TEXT NOT NULL,
    type   TEXT NOT NULL,
    status TEXT NOT NULL,
    quad   INTEGER NOT NULL,
    score  REAL NOT NULL,
    PRIMARY KEY (entry, source, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX dyads_by_pair ON dyads (source, target, day, type, quad, score, status, side);
CREATE INDEX dyads_by_target ON dyads (target, day);

CREATE TABLE places (
    entry       INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report      INTEGER NOT NULL,
    text        TEXT NOT NULL,
    name        TEXT NOT NULL,
    country     TEXT,
    latitude    REAL,
    longitude   REAL,
    geonames    INTEGER,
    within_name TEXT,
    span_begin  INTEGER NOT NULL,
    span_end    INTEGER NOT NULL
) STRICT;
CREATE INDEX places_by_report ON places (report);
CREATE INDEX places_by_name ON places (name, report);
CREATE INDEX places_by_country ON places (country, report);

-- Words that characterise talks, and with closing = 1 formulas that round a readout off. encounter and statement are entries.
CREATE TABLE tones (
    entry     INTEGER PRIMARY KEY REFERENCES entries (entry) ON DELETE CASCADE,
    report    INTEGER NOT NULL,
    closing   INTEGER NOT NULL,
    word      TEXT NOT NULL,
    said_of   TEXT,
    kind      TEXT NOT NULL,
    reading   INTEGER NOT NULL,
    source    TEXT NOT NULL,
    encounter INTEGER,
    statement INTEGER
) STRICT;
CREATE INDEX tones_by_report ON tones (report);
CREATE INDEX tones_by_kind ON tones (kind, report);

-- What a person says is wrong: a JSON merge patch (RFC 7396) on the entry's JSON, or {"rejected": true} to strike it out. Bound to
-- the lasting id, not to the entry: reading again never loses it.
CREATE TABLE corrections (
    correction  INTEGER PRIMARY KEY,
    id          TEXT NOT NULL,
    layer       TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    who         TEXT NOT NULL,
    made_at     TEXT NOT NULL,
    why         TEXT NOT NULL,
    patch       TEXT NOT NULL,
    undone_at   TEXT,
    undone_by   TEXT
) STRICT;
CREATE INDEX corrections_by_id ON corrections (id);
CREATE INDEX corrections_by_report ON corrections (fingerprint);

-- What could not be taken in: the input, where in it, why, and (its beginning, where cut = 1) itself.
CREATE TABLE rejects (
    reject  INTEGER PRIMARY KEY,
    input   TEXT NOT NULL,
    position INTEGER NOT NULL,
    doc     TEXT,
    reason  TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    cut     INTEGER NOT NULL,
    raw     BLOB NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (input, position, sha256)
) STRICT;

-- How far an unfinished run came in an input; gone once it is through.
CREATE TABLE checkpoints (
    input    TEXT NOT NULL PRIMARY KEY,
    identity TEXT NOT NULL,
    position INTEGER NOT NULL,
    made_at  TEXT NOT NULL
) STRICT;

-- Words of reports and of statements; kept in step by the triggers.
CREATE VIRTUAL TABLE texts_words USING fts5 (title, text, content = 'texts', content_rowid = 'report', tokenize = "porter unicode61 remove_diacritics 2");
CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
    INSERT INTO texts_words (rowid, title, text) VALUES (new.report, new.title, new.text);
END;
CREATE TRIGGER texts_removed AFTER DELETE ON texts BEGIN
    INSERT INTO texts_words (texts_words, rowid, title, text) VALUES ('delete', old.report, old.title, old.text);
END;
CREATE VIRTUAL TABLE statements_words USING fts5 (content, content = 'statements', content_rowid = 'entry', tokenize = "porter unicode61 remove_diacritics 2");
CREATE TRIGGER statements_added AFTER INSERT ON statements BEGIN
    INSERT INTO statements_words (rowid, content) VALUES (new.entry, new.content);
END;
CREATE TRIGGER statements_removed AFTER DELETE ON statements BEGIN
    INSERT INTO statements_words (statements_words, rowid, content) VALUES ('delete', old.entry, old.content);
END;
