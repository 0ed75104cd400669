package org.chancery.web.guard;

import io.javalin.http.Context;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.accounts.Account;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.AuditLog;
import org.chancery.accounts.Logins;
import org.chancery.accounts.Secrets;
import org.chancery.accounts.Standing;
import org.chancery.accounts.Tokens;
import org.chancery.keep.Archive;
import org.chancery.keep.ReadPool;
import org.chancery.web.Guard;
import org.chancery.web.Limits;
import org.chancery.web.Origins;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Visitor;

/** For a server that others reach: people log in, programs send tokens. */
public final class AccountsGuard implements Guard {

    private static final String VISITOR = "chancery.visitor";
    private static final Visitor NOBODY = new Visitor("", Role.ANYONE, false);
    private static final String BEARER = "Bearer ";
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:\\d{1,5})?");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int READERS = 2;

    private final ReadPool readers;
    private final Access access;
    private final Accounts accounts;
    private final Logins logins;
    private final Tokens tokens;
    private final AuditLog audit;
    private final RateLimit tokenRate;
    private final InstantSource clock;

    public AccountsGuard(Archive archive, InstantSource clock, Access access, Limits limits) {
        this.readers = new ReadPool(archive, READERS);
        this.access = access;
        this.clock = clock;
        this.accounts = new Accounts(archive, readers::session, clock, access.passwords());
        this.logins = new Logins(archive, readers::session, clock, access.idle(), access.whole());
        this.tokens = new Tokens(archive, readers::session, clock);
        this.audit = new AuditLog(archive, readers::session, clock);
        this.tokenRate = new RateLimit(limits);
    }

    @Override
    public Visitor visitor(Context context) {
        Visitor known = context.attribute(VISITOR);
        if (known != null) {
            return known;
        }
        checkHost(context);
        Visitor visitor = bearer(context) == null ? ofCookie(context) : ofToken(context);
        context.attribute(VISITOR, visitor);
        return visitor;
    }

    @Override
    public String csrf(Context context) {
        String login = Cookies.read(context, Cookies.LOGIN);
        if (login != null && visitor(context).known()) {
            return Secrets.sign(login, "form");
        }
        String form = Cookies.read(context, Cookies.FORM);
        if (form == null || form.length() < 43) {
            form = Secrets.random();
            Cookies.write(context, Cookies.FORM, form, -1);
        }
        return Secrets.sign(form, "form");
    }

    @Override
    public void checkChange(Context context) {
        Origins.checkChange(context);
        if (bearer(context) != null) {
            // No browser adds this header on its own: whoever sent it meant to.
            return;
        }
        String sent = context.header("X-CSRF-Token");
        String token = sent != null ? sent : String.valueOf(context.formParam("_csrf"));
        String key =
                visitor(context).known() ? Cookies.read(context, Cookies.LOGIN) : Cookies.read(context, Cookies.FORM);
        if (key == null || !Secrets.same(Secrets.sign(key, "form"), token)) {
            throw new Problem(
                    403,
                    "Not sent from here",
                    "The change did not come from a page that this login opened. Load the page again, and repeat it.");
        }
    }

    @Override
    public boolean hasLogin() {
        return true;
    }

    @Override
    public List<Screen> screens() {
        List<Screen> screens = new ArrayList<>();
        Guesses guesses = new Guesses(accounts, audit, new Attempts(clock));
        screens.add(new LoginScreen(logins, audit, guesses, access.oidc() != null));
        screens.add(new AccountScreen(accounts, tokens, audit, guesses));
        screens.add(new AdminScreen(accounts, tokens, audit));
        OidcSettings oidc = access.oidc();
        if (oidc != null) {
            screens.add(new OidcScreen(new Oidc(oidc, clock), accounts, logins, audit, clock));
        }
        return screens;
    }

    @Override
    public void close() {
        readers.close();
    }

    private Visitor ofToken(Context context) {
        Tokens.Holder holder = tokens.holder(String.valueOf(bearer(context)))
                .orElseThrow(() -> new Problem(
                        401,
                        "Unknown token",
                        "The token ended, was taken back, or never was. Make another under /account."));
        tokenRate.check(context, "token " + holder.token());
        return new Visitor(holder.account().name(), role(holder.standing()), true);
    }

    private Visitor ofCookie(Context context) {
        String secret = Cookies.read(context, Cookies.LOGIN);
        Optional<Account> account = secret == null ? Optional.empty() : logins.holder(secret);
        return account.map(found -> new Visitor(found.name(), role(found.standing()), true))
                .orElse(NOBODY);
    }

    static @org.jspecify.annotations.Nullable String bearer(Context context) {
        String header = context.header("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private void checkHost(Context context) {
        String host = String.valueOf(context.host()).toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            throw new Problem(400, "Not understood", "The header Host names no host.");
        }
        URI address = access.address();
        if (address == null) {
            return;
        }
        String name = host.replaceFirst(":\\d+$", "");
        if (!name.equalsIgnoreCase(address.getHost()) && !HERE.contains(name)) {
            throw new Problem(421, "Not under this name", "This server is at " + address + ".");
        }
    }

    private static Role role(Standing standing) {
        return Role.valueOf(standing.name());
    }
}
