-- ongoing, conditional, or NULL: how an event is held, as the text says. Reports read before have it once they are read again.
ALTER TABLE events ADD COLUMN aspect TEXT;

-- What statements are narrowed by stands in the index, so that their words need not be fetched for it.
DROP INDEX statements_by_report;
CREATE INDEX statements_by_report ON statements (report, act);
DROP INDEX encounters_by_report;
CREATE INDEX encounters_by_report ON encounters (report, kind);

-- Few are replaced, and each question leaves them out.
CREATE INDEX reports_outdated ON reports (report) WHERE latest = 0;

-- The indexes of words anew, with beginnings of two and three letters: without them each word that begins so is gone through.
DROP TRIGGER texts_added;
DROP TRIGGER texts_removed;
DROP TABLE texts_words;
CREATE VIRTUAL TABLE texts_words USING fts5 (title, text, content = 'texts', content_rowid = 'report', tokenize = "porter unicode61 remove_diacritics 2", prefix = '2 3');
INSERT INTO texts_words (texts_words) VALUES ('rebuild');
CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
    INSERT INTO texts_words (rowid, title, text) VALUES (new.report, new.title, new.text);
END;
CREATE TRIGGER texts_removed AFTER DELETE ON texts BEGIN
    INSERT INTO texts_words (texts_words, rowid, title, text) VALUES ('delete', old.report, old.title, old.text);
END;
DROP TRIGGER statements_added;
DROP TRIGGER statements_removed;
DROP TABLE statements_words;
CREATE VIRTUAL TABLE statements_words USING fts5 (content, content = 'statements', content_rowid = 'entry', tokenize = "porter unicode61 remove_diacritics 2", prefix = '2 3');
INSERT INTO statements_words (statements_words) VALUES ('rebuild');
CREATE TRIGGER statements_added AFTER INSERT ON statements BEGIN
    INSERT INTO statements_words (rowid, content) VALUES (new.entry, new.content);
END;
CREATE TRIGGER statements_removed AFTER DELETE ON statements BEGIN
    INSERT INTO statements_words (statements_words, rowid, content) VALUES ('delete', old.entry, old.content);
END;
