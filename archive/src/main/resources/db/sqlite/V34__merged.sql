-- Which reports are of one encounter, as merging gave it, kept so that not every question merges all anew. Nothing here is a source:
-- all of it can be made again from the other tables, so backups of a server leave it out, and who changes it by hand only spoils it.

-- One row: how often anything changed from which encounters are merged, whoever changed it.
CREATE TABLE archive_changes (
    number INTEGER NOT NULL
) STRICT;
INSERT INTO archive_changes (number) VALUES (0);
CREATE TRIGGER reports_change_added AFTER INSERT ON reports BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER reports_change_made AFTER UPDATE ON reports BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER reports_change_removed AFTER DELETE ON reports BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER records_change_added AFTER INSERT ON records BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER records_change_made AFTER UPDATE ON records BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER records_change_removed AFTER DELETE ON records BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER corrections_change_added AFTER INSERT ON corrections BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER corrections_change_made AFTER UPDATE ON corrections BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER corrections_change_removed AFTER DELETE ON corrections BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER decisions_change_added AFTER INSERT ON encounter_decisions BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER decisions_change_made AFTER UPDATE ON encounter_decisions BEGIN UPDATE archive_changes SET number = number + 1; END;
CREATE TRIGGER decisions_change_removed AFTER DELETE ON encounter_decisions BEGIN UPDATE archive_changes SET number = number + 1; END;

-- One row, or none: of which number the tables below are, and under which rule and knowledge they were made. They hold while number is
-- that of archive_changes and the rule that of the program which asks; else they are made anew, or left aside.
CREATE TABLE merged_state (
    number INTEGER NOT NULL,
    rule   TEXT NOT NULL
) STRICT;

-- One row for each report of each encounter. number: encounters by day and id, within each the report that is about it first. encounter: the id of
-- its first. part: what may be one hangs together by it; what has another number cannot change how it is merged. id: lasting id of an entry, or
-- "title-…". why: said of all but the first.
CREATE TABLE merged_sightings (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    encounter   TEXT NOT NULL,
    part        INTEGER NOT NULL,
    report      INTEGER NOT NULL,
    main        INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    channel     TEXT NOT NULL,
    day         TEXT NOT NULL,
    day_note    TEXT NOT NULL,
    place       TEXT,
    title_words TEXT NOT NULL,
    why         TEXT
) STRICT;

-- Who took part by a sighting, in its order.
CREATE TABLE merged_parties (
    number INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    actor  INTEGER NOT NULL,
    PRIMARY KEY (number, n)
) STRICT, WITHOUT ROWID;

-- Of which encounter an event of talks between two is, asked for these two; one comes before other as texts. Events of one encounter have the same.
CREATE TABLE merged_talks (
    one       TEXT NOT NULL,
    other     TEXT NOT NULL,
    entry     INTEGER NOT NULL,
    encounter TEXT NOT NULL,
    PRIMARY KEY (one, other, entry)
) STRICT, WITHOUT ROWID;
