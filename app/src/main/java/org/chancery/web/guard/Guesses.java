package org.chancery.web.guard;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chancery.accounts.Account;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.AuditLog;
import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.chancery.web.Problem;

/** Looks at passwords, wherever one is asked for: few at once, and ever more slowly for who is wrong again and again. */
final class Guesses {

    /** Passwords that are looked at at once: each takes a processor for a quarter of a second. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 5;

    private final Accounts accounts;
    private final AuditLog audit;
    private final Attempts attempts;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Guesses(Accounts accounts, AuditLog audit, Attempts attempts) {
        this.accounts = accounts;
        this.audit = audit;
        this.attempts = attempts;
    }

    /**
     * The account, if name and password belong together.
     *
     * @throws Problem 429 if there were too many tries, 503 if too many others are looked at
     */
    Optional<Account> check(Asked asked, String name, String password) throws InterruptedException {
        String address = Asking.of(asked.context()).address();
        refuseHasty(asked, name, address);
        attempts.begin(name, address);
        Optional<Account> account = looked(name, password);
        if (account.isEmpty()) {
            audit.add(name, address, "login failed", "");
        } else {
            attempts.right(name, address);
        }
        return account;
    }

    private void refuseHasty(Asked asked, String name, String address) {
        long wait = attempts.wait(name, address);
        if (wait > 0) {
            asked.context().header("Retry-After", String.valueOf(wait));
            audit.add(name, address, "login refused", "too many tries");
            throw new Problem(429, "Too many tries", "Wait " + wait + " s before the next one.");
        }
    }

    private Optional<Account> looked(String name, String password) throws InterruptedException {
        if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new Problem(503, "Too many at once", "Many people are logging in. Try again in a few seconds.");
        }
        try {
            return accounts.check(name, password);
        } finally {
            places.release();
        }
    }
}
