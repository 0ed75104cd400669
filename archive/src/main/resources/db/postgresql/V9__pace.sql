-- ongoing, conditional, or NULL: how an event is held, as the text says. Reports read before have it once they are read again.
ALTER TABLE events ADD COLUMN aspect TEXT;

-- What statements are narrowed by stands in the index, so that their words need not be fetched for it.
DROP INDEX statements_by_report;
CREATE INDEX statements_by_report ON statements (report, act);
DROP INDEX encounters_by_report;
CREATE INDEX encounters_by_report ON encounters (report, kind);

-- Few are replaced, and each question leaves them out.
CREATE INDEX reports_outdated ON reports (report) WHERE latest = 0;
