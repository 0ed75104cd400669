package org.chancery.web.guard;

import java.util.Locale;
import java.util.Optional;
import org.chancery.accounts.Account;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.AuditLog;
import org.chancery.accounts.Logins;
import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.chancery.web.Pages;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;

/** Logging in and out. */
final class LoginScreen implements Screen {

    private static final int LONGEST_NAME = 100;

    private final Logins logins;
    private final AuditLog audit;
    private final Guesses guesses;
    private final boolean oidc;

    LoginScreen(Logins logins, AuditLog audit, Guesses guesses, boolean oidc) {
        this.logins = logins;
        this.audit = audit;
        this.guesses = guesses;
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
        String next = next(asked.field("next"));
        Optional<Account> account = guesses.check(asked, name, asked.field("password"));
        if (account.isEmpty()) {
            return "/login?failed=1&next=" + Urls.escape(next);
        }
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

    /** Only pages of ours. */
    static String next(String wanted) {
        return Urls.isLocal(wanted) && !wanted.startsWith("/log") ? wanted : "/";
    }
}
