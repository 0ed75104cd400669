package org.chancery.accounts;

import java.text.Normalizer;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** The accounts of an archive. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@+-]{0,63}");

    private final Archive archive;
    private final Supplier<Session> reading;
    private final InstantSource clock;
    private final Passwords passwords;

    /** @param reading gives sessions; they are closed after each question */
    public Accounts(Archive archive, Supplier<Session> reading, InstantSource clock, Passwords passwords) {
        this.archive = archive;
        this.reading = reading;
        this.clock = clock;
        this.passwords = passwords;
    }

    public Accounts(Archive archive, InstantSource clock) {
        this(archive, archive::session, clock, new Passwords());
    }

    /** How a name is kept and compared. */
    public static String fold(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** @throws AccountException if the name is taken or no name, or the password no good one */
    public Account add(String name, Standing standing, String password) {
        String folded = named(name);
        return insert(folded, standing, passwords.hash(folded, password), null);
    }

    /**
     * Somebody who logs in elsewhere: the account that this subject has, made when it comes first; with this standing from now on.
     *
     * @param wanted name; if another account has it, one with a number
     */
    public Account ofSubject(String subject, String wanted, Standing standing) {
        Optional<Account> known = one("a.subject = :value", subject);
        if (known.isPresent()) {
            stand(known.get().name(), standing);
            return one("a.subject = :value", subject).orElseThrow();
        }
        String stem = named(wanted);
        String name = stem;
        for (int i = 2; find(name).isPresent(); i++) {
            name = stem + " " + i;
        }
        return insert(name, standing, null, subject);
    }

    public Optional<Account> find(String name) {
        return one("a.name = :value", fold(name));
    }

    /** By name. */
    public List<Account> all() {
        try (Session session = reading.get()) {
            return session.handle()
                    .createQuery("SELECT " + Account.COLUMNS + " FROM accounts a ORDER BY a.name")
                    .map((row, context) -> Account.of(row))
                    .list();
        }
    }

    /** The account, if name and password belong together; equally slow if not. */
    public Optional<Account> check(String name, String password) {
        String folded = fold(name);
        Optional<String> hash;
        try (Session session = reading.get()) {
            hash = session.handle()
                    .createQuery("SELECT password FROM accounts WHERE name = :name AND password IS NOT NULL")
                    .bind("name", folded)
                    .mapTo(String.class)
                    .findOne();
        }
        return passwords.check(hash.orElse(null), password) ? find(folded) : Optional.empty();
    }

    /** @throws AccountException if there is no such account */
    public void stand(String name, Standing standing) {
        change(name, "UPDATE accounts SET role = :value WHERE name = :name", standing.word());
    }

    /**
     * Sets it and ends all logins of the account.
     *
     * @throws AccountException if there is no such account, or it is no good password
     */
    public void password(String name, String password) {
        change(name, "UPDATE accounts SET password = :value WHERE name = :name", passwords.hash(fold(name), password));
        archive.write(handle -> handle.createUpdate(
                        "DELETE FROM account_logins WHERE account = (SELECT account FROM accounts WHERE name = :name)")
                .bind("name", fold(name))
                .execute());
    }

    /**
     * Takes it away, with its logins and tokens. What it signed stays.
     *
     * @throws AccountException if there is no such account
     */
    public void forget(String name) {
        change(name, "DELETE FROM accounts WHERE name = :name AND :value = :value", "");
    }

    private void change(String name, String sql, String value) {
        int changed = archive.write(handle -> handle.createUpdate(sql)
                .bind("value", value)
                .bind("name", fold(name))
                .execute());
        if (changed == 0) {
            throw new AccountException("Nobody has an account named \"" + name + "\".");
        }
    }

    private Account insert(String name, Standing standing, @Nullable String hash, @Nullable String subject) {
        int added = archive.write(handle -> handle.createUpdate(
                        "INSERT INTO accounts (name, role, password, subject, made_at)"
                                + " VALUES (:name, :role, :password, :subject, :now) ON CONFLICT (name) DO NOTHING")
                .bind("name", name)
                .bind("role", standing.word())
                .bind("password", hash)
                .bind("subject", subject)
                .bind("now", now(clock))
                .execute());
        if (added == 0) {
            throw new AccountException("\"" + name + "\" has an account already.");
        }
        return find(name).orElseThrow();
    }

    private Optional<Account> one(String where, String value) {
        try (Session session = reading.get()) {
            return session.handle()
                    .createQuery("SELECT " + Account.COLUMNS + " FROM accounts a WHERE " + where)
                    .bind("value", value)
                    .map((row, context) -> Account.of(row))
                    .findOne();
        }
    }

    private static String named(String name) {
        String folded = fold(name);
        if (!NAME.matcher(folded).matches()) {
            throw new AccountException("A name has 1 to 64 letters, digits, spaces or . _ @ + -, and begins with a letter or digit.");
        }
        return folded;
    }

    static String now(InstantSource clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
