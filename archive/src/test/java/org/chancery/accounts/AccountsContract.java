package org.chancery.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.keep.Archive;
import org.chancery.keep.Backup;
import org.chancery.keep.ReadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of accounts in either store. */
abstract class AccountsContract {

    private static final String PASSWORD = "correct horse battery";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-05-01T08:00:00Z"));
    private Archive archive;
    private ReadPool pool;
    private Accounts accounts;

    @TempDir
    private Path folder;

    abstract Archive make(Path folder);

    @BeforeEach
    void open() {
        archive = make(folder);
        pool = new ReadPool(archive, 2);
        accounts = new Accounts(archive, pool::session, now::get, new Passwords(4));
    }

    @AfterEach
    void close() {
        pool.close();
        archive.close();
    }

    @Test
    void anAccountIsFoundByItsNameHoweverItIsTyped() {
        accounts.add("Alice", Standing.ADMIN, PASSWORD);
        assertThat(accounts.find(" ALICE ")).map(Account::name).hasValue("alice");
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void aNameIsGivenOnce() {
        accounts.add("alice", Standing.READER, PASSWORD);
        assertThatThrownBy(() -> accounts.add("ALICE", Standing.ADMIN, PASSWORD)).isInstanceOf(AccountException.class);
        assertThat(accounts.find("alice")).map(Account::standing).hasValue(Standing.READER);
    }

    @Test
    void onlyTheRightPasswordIsRight() {
        accounts.add("alice", Standing.READER, PASSWORD);
        assertThat(accounts.check("alice", PASSWORD)).isPresent();
        assertThat(accounts.check("alice", PASSWORD + " ")).isEmpty();
        assertThat(accounts.check("nobody", PASSWORD)).isEmpty();
        assertThat(accounts.check("alice' OR '1'='1", PASSWORD)).isEmpty();
    }

    @Test
    void lettersBeyondTheSeventySecondCountToo() {
        accounts.add("alice", Standing.READER, "abcdefgh ".repeat(10) + "x");
        assertThat(accounts.check("alice", "abcdefgh ".repeat(10) + "x")).isPresent();
        assertThat(accounts.check("alice", "abcdefgh ".repeat(10) + "y")).isEmpty();
    }

    @Test
    void weakPasswordsAndOddNamesAreRefused() {
        for (String weak : new String[] {"", "short", "aaaaaaaaaaaaaaaa", "123456789012", "x".repeat(300)}) {
            assertThatThrownBy(() -> accounts.add("bob", Standing.READER, weak)).isInstanceOf(AccountException.class);
        }
        for (String odd : new String[] {"", " ", "<b>", "a\nb", "x".repeat(65), "-a", "a/b"}) {
            assertThatThrownBy(() -> accounts.add(odd, Standing.READER, PASSWORD)).isInstanceOf(AccountException.class);
        }
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void nothingThatIsKeptLetsAnybodyIn() {
        Account alice = accounts.add("alice", Standing.ADMIN, PASSWORD);
        String login = logins().begin(alice, "127.0.0.1");
        String token = tokens().make(alice, "export", Standing.READER, 5);
        try (var session = archive.session()) {
            for (String column : new String[] {"password FROM accounts", "hash FROM account_logins", "hash FROM account_tokens"}) {
                String kept = session.handle().createQuery("SELECT " + column).mapTo(String.class).one();
                assertThat(kept).doesNotContain(PASSWORD).doesNotContain(login).doesNotContain(token);
            }
        }
    }

    @Test
    void whoComesFromElsewhereHasOneAccountWithTheRoleOfToday() {
        accounts.add("alice", Standing.ADMIN, PASSWORD);
        Account first = accounts.ofSubject("https://id.example 17", "Alice", Standing.READER);
        assertThat(first.name()).isEqualTo("alice 2");
        Account again = accounts.ofSubject("https://id.example 17", "Alice", Standing.REVIEWER);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.standing()).isEqualTo(Standing.REVIEWER);
        assertThat(accounts.check("alice 2", "")).isEmpty();
        assertThat(accounts.find("alice")).map(Account::standing).hasValue(Standing.ADMIN);
    }

    @Test
    void loginsAndTokensEndWithTheirAccount() {
        Account alice = accounts.add("alice", Standing.READER, PASSWORD);
        String login = logins().begin(alice, "127.0.0.1");
        String token = tokens().make(alice, "export", Standing.READER, 5);
        assertThat(logins().holder(login)).isPresent();
        assertThat(tokens().holder(token)).isPresent();
        accounts.forget("alice");
        assertThat(logins().holder(login)).isEmpty();
        assertThat(tokens().holder(token)).isEmpty();
    }

    @Test
    void aTokenMayDoNoMoreThanItsAccount() {
        Account alice = accounts.add("alice", Standing.READER, PASSWORD);
        assertThatThrownBy(() -> tokens().make(alice, "all", Standing.ADMIN, 5)).isInstanceOf(AccountException.class);
        assertThatThrownBy(() -> tokens().make(alice, "long", Standing.READER, 5000)).isInstanceOf(AccountException.class);
    }

    @Test
    void theAuditLogIsReadLatestFirst() {
        AuditLog log = new AuditLog(archive, pool::session, now::get);
        log.add("alice", "127.0.0.1", "login", "");
        log.add("bob", "127.0.0.2", "login failed", "a\nb");
        assertThat(log.entries("", Long.MAX_VALUE, 10)).extracting(AuditLog.Entry::who).containsExactly("bob", "alice");
        assertThat(log.entries("bob", Long.MAX_VALUE, 10)).extracting(AuditLog.Entry::object).containsExactly("a?b");
    }

    @Test
    void aBackupHasTheAccounts() {
        accounts.add("alice", Standing.READER, PASSWORD);
        Path file = folder.resolve("backup.db");
        Backup.write(archive, file);
        try (Archive copy = Archive.open(file.toString())) {
            assertThat(new Accounts(copy, copy::session, now::get, new Passwords(4)).check("alice", PASSWORD)).isPresent();
        }
    }

    @Test
    void aSessionOfThePoolSeesWhatWasWrittenSince() {
        try (var session = pool.session()) {
            assertThat(session.counts()).containsEntry("accounts", 0L);
        }
        accounts.add("alice", Standing.READER, PASSWORD);
        try (var one = pool.session();
                var two = pool.session();
                var three = pool.session()) {
            assertThat(one.counts()).containsEntry("accounts", 1L);
            assertThat(two.counts()).isEqualTo(three.counts());
        }
    }

    private Logins logins() {
        return new Logins(archive, pool::session, now::get, Duration.ofHours(1), Duration.ofDays(1));
    }

    private Tokens tokens() {
        return new Tokens(archive, pool::session, now::get);
    }
}
