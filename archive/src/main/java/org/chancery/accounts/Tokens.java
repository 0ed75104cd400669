package org.chancery.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;

/** What programs send as {@code Authorization: Bearer}: shown once when it is made, and kept as a hash. */
public final class Tokens {

    /** By which people and scanners of code know one. */
    public static final String BEGINNING = "chy_";

    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 366;

    private final Archive archive;
    private final Supplier<Session> reading;
    private final InstantSource clock;

    public Tokens(Archive archive, Supplier<Session> reading, InstantSource clock) {
        this.archive = archive;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * One that was made.
     *
     * @param usedAt day of the last use; empty if never
     */
    public record Token(long id, String account, String name, Standing standing, String madeAt, String endsAt, String usedAt) {}

    /** Who sent one, and what it allows: never more than the account may. */
    public record Holder(Account account, long token, Standing standing) {}

    /**
     * @return what the program is to send; it cannot be shown again
     * @throws AccountException if the name, the days or the role will not do
     */
    public String make(Account account, String name, Standing standing, int days) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new AccountException("The name of a token has 1 to " + LONGEST_NAME + " characters: say what it is for.");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new AccountException("A token holds for 1 to " + MOST_DAYS + " days.");
        }
        if (standing.compareTo(account.standing()) > 0) {
            throw new AccountException(account.name() + " is " + account.standing().word() + ", and a token may do no more.");
        }
        String secret = BEGINNING + Secrets.random();
        archive.write(handle -> handle.createUpdate(
                        "INSERT INTO account_tokens (hash, account, name, role, made_at, ends_at, used_at)"
                                + " VALUES (:hash, :account, :name, :role, :now, :ends, '')")
                .bind("hash", Secrets.hash(secret))
                .bind("account", account.id())
                .bind("name", called)
                .bind("role", standing.word())
                .bind("now", at(Duration.ZERO))
                .bind("ends", at(Duration.ofDays(days)))
                .execute());
        return secret;
    }

    /** Empty if it ended, was taken back, or never was. */
    public Optional<Holder> holder(String secret) {
        if (!secret.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        String hash = Secrets.hash(secret);
        Optional<Holder> holder;
        String today = at(Duration.ZERO).substring(0, 10);
        boolean[] unused = {false};
        try (Session session = reading.get()) {
            holder = session.handle()
                    .createQuery("SELECT " + Account.COLUMNS + ", t.token, t.role, t.used_at FROM account_tokens t"
                            + " JOIN accounts a ON a.account = t.account WHERE t.hash = :hash AND t.ends_at > :now")
                    .bind("hash", hash)
                    .bind("now", at(Duration.ZERO))
                    .map((row, context) -> {
                        Account account = Account.of(row);
                        unused[0] = !row.getString(8).equals(today);
                        return new Holder(
                                account, row.getLong(6), Standing.of(row.getString(7)).atMost(account.standing()));
                    })
                    .findOne();
        }
        if (unused[0]) {
            archive.write(handle -> handle.createUpdate("UPDATE account_tokens SET used_at = :day WHERE hash = :hash")
                    .bind("day", today)
                    .bind("hash", hash)
                    .execute());
        }
        return holder;
    }

    /** Those of an account, the newest first; those that ended too. */
    public List<Token> of(Account account) {
        try (Session session = reading.get()) {
            return session.handle()
                    .createQuery("SELECT token, name, role, made_at, ends_at, used_at FROM account_tokens"
                            + " WHERE account = :account ORDER BY token DESC")
                    .bind("account", account.id())
                    .map((row, context) -> new Token(
                            row.getLong(1),
                            account.name(),
                            row.getString(2),
                            Standing.of(row.getString(3)),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)))
                    .list();
        }
    }

    /** @throws AccountException if the account has no such token */
    public void forget(Account account, long token) {
        int gone = archive.write(
                handle -> handle.createUpdate("DELETE FROM account_tokens WHERE token = :token AND account = :account")
                        .bind("token", token)
                        .bind("account", account.id())
                        .execute());
        if (gone == 0) {
            throw new AccountException(account.name() + " has no token with the number " + token + ".");
        }
    }

    private String at(Duration later) {
        return clock.instant().plus(later).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
