package org.chancery.search;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** Addresses that are told when a saved search has new hits. {@link WebhookRun} tells them. */
public final class Webhooks {

    private static final int MOST = 50;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST = 2_000;

    private final Archive archive;
    private final InstantSource clock;
    private final Delivering delivering;

    public Webhooks(Archive archive, InstantSource clock, Delivering delivering) {
        this.archive = archive;
        this.clock = clock;
        this.delivering = delivering;
    }

    /**
     * One address.
     *
     * @param search name of the saved search
     * @param seen number of the last report that was looked at for it
     */
    public record Webhook(long number, String search, String address, String who, String madeAt, long seen) {}

    /**
     * A message, sent or to be sent.
     *
     * @param nextAt when it is tried next; null if it arrived or was given up
     * @param status of HTTP of the last answer; null if there was none
     * @param trouble why it did not arrive; null if it did, or was not tried yet
     */
    public record Message(
            long number,
            long webhook,
            String search,
            String address,
            String madeAt,
            int hits,
            int attempts,
            @Nullable String triedAt,
            @Nullable String nextAt,
            @Nullable Integer status,
            @Nullable String trouble) {

        public boolean arrived() {
            return status != null && status / 100 == 2;
        }
    }

    /**
     * Tells this address of hits in reports that come in from now on.
     *
     * @param secret with which messages are signed, 16 characters or more
     * @throws QueryException if the address may not be told, or there is no such search, or too many are told already
     */
    public long add(String search, String address, String secret, String who) {
        URI where = uri(address);
        delivering.check(where);
        if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST) {
            throw new QueryException(
                    "The secret has " + SHORTEST_SECRET + " characters or more, so that nobody guesses it.");
        }
        new SavedSearches(archive, clock).query(search);
        if (all().size() >= MOST) {
            throw new QueryException("There are " + MOST + " webhooks already; remove one first.");
        }
        return archive.write(handle -> handle.createQuery(
                        "INSERT INTO webhooks (search, address, secret, who, made_at, seen) VALUES (:search, :address, :secret, :who, :now,"
                                + " (SELECT COALESCE(MAX(report), 0) FROM reports)) ON CONFLICT (search, address)"
                                + " DO UPDATE SET secret = excluded.secret, who = excluded.who RETURNING webhook")
                .bind("search", search)
                .bind("address", where.toString())
                .bind("secret", secret)
                .bind("who", who)
                .bind("now", clock.instant().toString())
                .mapTo(Long.class)
                .one());
    }

    /** @throws QueryException if there is none */
    public void remove(long number) {
        int removed = archive.write(handle -> {
            handle.createUpdate("DELETE FROM webhook_deliveries WHERE webhook = :number")
                    .bind("number", number)
                    .execute();
            return handle.createUpdate("DELETE FROM webhooks WHERE webhook = :number")
                    .bind("number", number)
                    .execute();
        });
        if (removed == 0) {
            throw new QueryException("There is no webhook " + number + ".");
        }
    }

    /** By search and address. */
    public List<Webhook> all() {
        try (Session session = archive.session()) {
            return session.handle()
                    .createQuery(
                            "SELECT webhook, search, address, who, made_at, seen FROM webhooks ORDER BY search, address")
                    .map((row, context) -> new Webhook(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6)))
                    .list();
        }
    }

    /** The last messages, the newest first. */
    public List<Message> messages(int most) {
        try (Session session = archive.session()) {
            return session.handle()
                    .createQuery(
                            "SELECT d.delivery, d.webhook, w.search, w.address, d.made_at, d.hits, d.attempts, d.tried_at,"
                                    + " d.next_at, d.status, d.trouble FROM webhook_deliveries d JOIN webhooks w ON w.webhook = d.webhook"
                                    + " ORDER BY d.delivery DESC LIMIT :most")
                    .bind("most", most)
                    .map((row, context) -> new Message(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getInt(6),
                            row.getInt(7),
                            row.getString(8),
                            row.getString(9),
                            row.getObject(10) == null ? null : row.getInt(10),
                            row.getString(11)))
                    .list();
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = URI.create(address.strip());
            if (uri.getHost() != null && uri.getUserInfo() == null && address.length() <= LONGEST) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new QueryException("\"" + address + "\" is no address; one begins with https://.");
        }
        throw new QueryException(
                "\"" + address + "\" is no address of a server; one begins with https:// and has no password in it.");
    }
}
