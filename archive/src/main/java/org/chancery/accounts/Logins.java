package org.chancery.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;

/** What browsers hold after logging in: a random value, of which only the hash is kept. */
public final class Logins {

    /** How late it is noted that somebody was here: each note is a write. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Archive archive;
    private final Supplier<Session> reading;
    private final InstantSource clock;
    private final Duration idle;
    private final Duration whole;

    /**
     * @param idle after which a login that nobody used ends
     * @param whole after which it ends whatever was done
     */
    public Logins(Archive archive, Supplier<Session> reading, InstantSource clock, Duration idle, Duration whole) {
        this.archive = archive;
        this.reading = reading;
        this.clock = clock;
        this.idle = idle;
        this.whole = whole;
    }

    private record Held(Account account, String seenAt) {}

    /** @return what the browser is to hold */
    public String begin(Account account, String address) {
        String secret = Secrets.random();
        archive.write(handle -> {
            handle.createUpdate("DELETE FROM account_logins WHERE ends_at <= :now OR seen_at <= :idle")
                    .bind("now", at(Duration.ZERO))
                    .bind("idle", at(idle.negated()))
                    .execute();
            return handle.createUpdate("INSERT INTO account_logins (hash, account, address, made_at, seen_at, ends_at)"
                            + " VALUES (:hash, :account, :address, :now, :now, :ends)")
                    .bind("hash", Secrets.hash(secret))
                    .bind("account", account.id())
                    .bind("address", address)
                    .bind("now", at(Duration.ZERO))
                    .bind("ends", at(whole))
                    .execute();
        });
        return secret;
    }

    /** Whose it is, with the role of this moment; empty if it ended or never was. */
    public Optional<Account> holder(String secret) {
        String hash = Secrets.hash(secret);
        Optional<Held> held;
        try (Session session = reading.get()) {
            held = session.handle()
                    .createQuery("SELECT " + Account.COLUMNS + ", l.seen_at FROM account_logins l JOIN accounts a"
                            + " ON a.account = l.account WHERE l.hash = :hash AND l.ends_at > :now AND l.seen_at > :idle")
                    .bind("hash", hash)
                    .bind("now", at(Duration.ZERO))
                    .bind("idle", at(idle.negated()))
                    .map((row, context) -> new Held(Account.of(row), row.getString(6)))
                    .findOne();
        }
        held.filter(found -> Instant.parse(found.seenAt()).isBefore(clock.instant().minus(NOTED)))
                .ifPresent(found -> archive.write(handle -> handle.createUpdate(
                                "UPDATE account_logins SET seen_at = :now WHERE hash = :hash")
                        .bind("now", at(Duration.ZERO))
                        .bind("hash", hash)
                        .execute()));
        return held.map(Held::account);
    }

    public void end(String secret) {
        archive.write(handle -> handle.createUpdate("DELETE FROM account_logins WHERE hash = :hash")
                .bind("hash", Secrets.hash(secret))
                .execute());
    }

    private String at(Duration later) {
        return clock.instant().plus(later).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
