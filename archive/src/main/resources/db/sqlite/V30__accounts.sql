-- Who may use the archive over the network, and what was done. Times are in UTC to the second, so that they sort as text.

-- name: lower case. password: bcrypt; null for who logs in elsewhere. subject: issuer and subject of OpenID Connect.
CREATE TABLE accounts (
    account  INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    role     TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'admin')),
    password TEXT,
    subject  TEXT UNIQUE,
    made_at  TEXT NOT NULL
) STRICT;

-- hash: SHA-256 of what the browser holds.
CREATE TABLE account_logins (
    hash    TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (account) ON DELETE CASCADE,
    address TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
) STRICT;
CREATE INDEX account_logins_by_account ON account_logins (account);

-- hash: SHA-256 of what programs send. used_at: to the day; '' if never.
CREATE TABLE account_tokens (
    token   INTEGER PRIMARY KEY,
    hash    TEXT NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES accounts (account) ON DELETE CASCADE,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'admin')),
    made_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    used_at TEXT NOT NULL
) STRICT;
CREATE INDEX account_tokens_by_account ON account_tokens (account);

-- Only added to. who: name of an account at the time, or what was given as one.
CREATE TABLE audit_log (
    entry   INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    address TEXT NOT NULL,
    what    TEXT NOT NULL,
    object  TEXT NOT NULL
) STRICT;
