-- Recurring wordings, which take all texts to find, kept for the next question. No source: found anew when state is another. page: JSON of a
-- wording.CandidatePage of all sides. state: of archive_changes and of wording_decisions, and the rule and knowledge under which it was found.
CREATE TABLE kept_candidates (
    fewest BIGINT PRIMARY KEY,
    state  TEXT NOT NULL,
    page   TEXT NOT NULL
);
