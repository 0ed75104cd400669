package org.chancery.web.guard;

import com.nimbusds.jwt.JWTClaimsSet;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.accounts.Account;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.AuditLog;
import org.chancery.accounts.Logins;
import org.chancery.accounts.Secrets;
import org.chancery.accounts.Standing;
import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.jspecify.annotations.Nullable;

/** Logging in with an account of one's organisation. */
final class OidcScreen implements Screen {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 10_000;

    private final Oidc oidc;
    private final Accounts accounts;
    private final Logins logins;
    private final AuditLog audit;
    private final InstantSource clock;

    /** Those who were sent to the provider and are not back, by state. */
    private final Map<String, Underway> underway = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Underway> eldest) {
            return size() > AT_ONCE;
        }
    };

    /** @param browser hash of its cookie: nobody finishes what another one began */
    private record Underway(String nonce, String verifier, String browser, String next, Instant until) {}

    OidcScreen(Oidc oidc, Accounts accounts, Logins logins, AuditLog audit, InstantSource clock) {
        this.oidc = oidc;
        this.accounts = accounts;
        this.logins = logins;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void addTo(Pages pages) {
        pages.raw("/login/oidc", Role.ANYONE, this::start);
        pages.raw("/login/oidc/return", Role.ANYONE, this::finish);
    }

    private void start(Asked asked, Context context) {
        String browser = Secrets.random();
        String state = Secrets.random();
        Underway begun = new Underway(
                Secrets.random(),
                Secrets.random(),
                Secrets.hash(browser),
                LoginScreen.next(asked.query("next", "/")),
                clock.instant().plus(PATIENCE));
        String address = oidc.start(state, begun.nonce(), begun.verifier());
        synchronized (underway) {
            underway.put(state, begun);
        }
        Cookies.write(context, Cookies.FORM, browser, (int) PATIENCE.toSeconds());
        context.redirect(address, HttpStatus.SEE_OTHER);
    }

    private void finish(Asked asked, Context context) {
        Underway begun;
        synchronized (underway) {
            begun = underway.remove(asked.query("state", ""));
        }
        String browser = Cookies.read(context, Cookies.FORM);
        String code = asked.query("code");
        if (begun == null
                || code == null
                || browser == null
                || begun.until().isBefore(clock.instant())
                || !Secrets.same(Secrets.hash(browser), begun.browser())) {
            note(context, "", "login failed", "organisation: not begun here");
            throw out("This was not begun in this browser, or too long ago. Begin again at the login page.");
        }
        JWTClaimsSet claims = vouched(context, code, begun);
        Standing standing = standing(claims);
        if (standing == null) {
            note(context, name(claims), "login refused", "organisation: no role");
            throw new Problem(
                    403,
                    "No role here",
                    "Your organisation knows you, but gives you no role here. Ask an admin of this server.");
        }
        Account account = accounts.ofSubject(claims.getIssuer() + " " + claims.getSubject(), name(claims), standing);
        LoginScreen.begin(asked, logins, audit, account);
        context.redirect(begun.next(), HttpStatus.SEE_OTHER);
    }

    private JWTClaimsSet vouched(Context context, String code, Underway begun) {
        try {
            return oidc.finish(code, begun.nonce(), begun.verifier());
        } catch (Problem problem) {
            if (problem.status() == 401) {
                note(context, "", "login failed", "organisation: not vouched for");
                throw out(problem.detail());
            }
            throw problem;
        }
    }

    /** 401 would lead on to the login page, and nobody would be told why. */
    private static Problem out(String detail) {
        return new Problem(403, "Not logged in", detail);
    }

    private void note(Context context, String who, String what, String object) {
        audit.add(who, Asking.of(context).address(), what, object);
    }

    private @Nullable Standing standing(JWTClaimsSet claims) {
        List<String> has = new ArrayList<>();
        Object value = claims.getClaim(oidc.settings().claim());
        if (value instanceof Collection<?> many) {
            many.forEach(one -> has.add(String.valueOf(one)));
        } else if (value != null) {
            has.add(String.valueOf(value));
        }
        for (Standing standing : List.of(Standing.ADMIN, Standing.REVIEWER, Standing.READER)) {
            if (oidc.settings().roles().getOrDefault(standing, List.of()).stream()
                    .anyMatch(has::contains)) {
                return standing;
            }
        }
        return oidc.settings().otherwise();
    }

    /** As the organisation calls them, in letters that names here have. */
    private static String name(JWTClaimsSet claims) {
        for (String claim : List.of("preferred_username", "email", "name")) {
            if (claims.getClaim(claim) instanceof String text) {
                String plain = text.replaceAll("[^\\p{L}\\p{N} ._@+-]", "")
                        .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                        .strip();
                if (!plain.isEmpty()) {
                    return plain.length() > 56 ? plain.substring(0, 56).strip() : plain;
                }
            }
        }
        return "member";
    }
}
