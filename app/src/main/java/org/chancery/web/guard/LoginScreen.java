package org.chancery.web.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chancery.accounts.Account;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.AuditLog;
import org.chancery.accounts.Logins;
import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;

/** Logging in and out. */
final class LoginScreen implements Screen {

    /** Passwords that are looked at at once: each takes a processor for a quarter of a second. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 5;
    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final Logins logins;
    private final AuditLog audit;
    private final Attempts attempts;
    private final boolean oidc;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    LoginScreen(Accounts accounts, Logins logins, AuditLog audit, Attempts attempts, boolean oidc) {
        this.accounts = accounts;
        this.logins = logins;
        this.audit = audit;
        this.attempts = attempts;
        this.oidc = oidc;
    }

    @Override
    public void addTo(Pages pages) {
        pages.live("/login", Role.ANYONE, this::page);
        pages.post("/login", Role.ANYONE, this::login);
        pages.post("/logout", Role.ANYONE, this::logout);
    }

    private Shown page(Asked asked) {
        asked.context().header("Cache-Control", "no-store");
        LoginView view = new LoginView(next(asked.query("next", "/")), asked.flag("failed"), oidc);
        return Shown.page("Log in", "guard/login.jte", view, view);
    }

    private String login(Asked asked) throws InterruptedException {
        String typed = asked.field("name");
        String name = Accounts.fold(typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) : typed);
        String address = Asking.of(asked.context()).address();
        String next = next(asked.field("next"));
        refuseHasty(asked, name, address);
        attempts.begin(name, address);
        Optional<Account> account = checked(name, asked.field("password"));
        if (account.isEmpty()) {
            audit.add(name, address, "login failed", "");
            return "/login?failed=1&next=" + Urls.escape(next);
        }
        attempts.right(name, address);
        begin(asked, logins, audit, account.get());
        return next;
    }

    /** A new value at each login: one that somebody slipped into the browser before is worth nothing. */
    static void begin(Asked asked, Logins logins, AuditLog audit, Account account) {
        String address = Asking.of(asked.context()).address();
        String old = Cookies.read(asked.context(), Cookies.LOGIN);
        if (old != null) {
            logins.end(old);
        }
        Cookies.write(asked.context(), Cookies.LOGIN, logins.begin(account, address), -1);
        Cookies.write(asked.context(), Cookies.FORM, "", 0);
        audit.add(account.name(), address, "login", account.standing().name().toLowerCase(Locale.ROOT));
    }

    private String logout(Asked asked) {
        String secret = Cookies.read(asked.context(), Cookies.LOGIN);
        if (secret != null) {
            logins.end(secret);
            audit.add(asked.visitor().name(), Asking.of(asked.context()).address(), "logout", "");
        }
        Cookies.write(asked.context(), Cookies.LOGIN, "", 0);
        return "/login";
    }

    private void refuseHasty(Asked asked, String name, String address) {
        long wait = attempts.wait(name, address);
        if (wait > 0) {
            asked.context().header("Retry-After", String.valueOf(wait));
            audit.add(name, address, "login refused", "too many tries");
            throw new Problem(429, "Too many tries", "Wait " + wait + " s before the next one.");
        }
    }

    private Optional<Account> checked(String name, String password) throws InterruptedException {
        if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new Problem(503, "Too many at once", "Many people are logging in. Try again in a few seconds.");
        }
        try {
            return accounts.check(name, password);
        } finally {
            places.release();
        }
    }

    /** Only pages of ours. */
    static String next(String wanted) {
        return Urls.isLocal(wanted) && !wanted.startsWith("/log") ? wanted : "/";
    }
}
