-- Who is told when a saved search has new hits. secret: with which messages are signed. seen: number of the last report looked at.
CREATE TABLE webhooks (
    webhook INTEGER PRIMARY KEY,
    search  TEXT NOT NULL,
    address TEXT NOT NULL,
    secret  TEXT NOT NULL,
    who     TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seen    INTEGER NOT NULL,
    UNIQUE (search, address)
) STRICT;

-- One message to one of them. next_at: when it is tried next; null once it arrived (status 200 to 299) or was given up.
CREATE TABLE webhook_deliveries (
    delivery INTEGER PRIMARY KEY,
    webhook  INTEGER NOT NULL REFERENCES webhooks (webhook) ON DELETE CASCADE,
    made_at  TEXT NOT NULL,
    hits     INTEGER NOT NULL,
    body     TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at  TEXT,
    tried_at TEXT,
    status   INTEGER,
    trouble  TEXT
) STRICT;
CREATE INDEX webhook_deliveries_by_next ON webhook_deliveries (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook, delivery);
