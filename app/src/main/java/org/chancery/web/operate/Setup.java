package org.chancery.web.operate;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.accounts.Passwords;
import org.chancery.accounts.Standing;
import org.chancery.web.Limits;
import org.chancery.web.Proxies;
import org.chancery.web.ServerOptions;
import org.chancery.web.guard.Access;
import org.chancery.web.guard.OidcSettings;
import org.jspecify.annotations.Nullable;

/** From settings to how a server runs. All methods throw {@link IllegalArgumentException} with a sentence if a setting is wrong. */
public final class Setup {

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Settings settings;

    public Setup(Settings settings) {
        this.settings = settings;
    }

    public String host() {
        return settings.value("host", "127.0.0.1");
    }

    /** Whether only this machine reaches it. */
    public boolean isLocal() {
        return HERE.contains(host());
    }

    /** Whether people must log in: always where others reach it. */
    public boolean login() {
        return !isLocal() || settings.flag("login") || settings.value("oidc.issuer") != null;
    }

    /** Whether people may get in by an account elsewhere. */
    public boolean hasOtherLogin() {
        return settings.value("oidc.issuer") != null;
    }

    public boolean allowsPrivateAddresses() {
        return settings.flag("allow-private-addresses");
    }

    public Logs.Kind log(boolean terminal) {
        return Logs.Kind.of(settings.value("log", terminal ? login() ? "text" : "quiet" : "json"));
    }

    public ServerOptions options() {
        URI address = address();
        return new ServerOptions(
                host(),
                settings.number("port", 8080, 0, 65535),
                address != null && "https".equals(address.getScheme()),
                Proxies.trusted(settings.list("trusted-proxies")),
                limits(),
                settings.number("drain-seconds", 10, 0, 600),
                (long) settings.number("kept-pages-megabytes", ServerOptions.KEPT_MEGABYTES, 0, 100_000) << 20);
    }

    public Access access() {
        return new Access(
                address(),
                Duration.ofHours(settings.number("login-idle-hours", 8, 1, 24 * 31)),
                Duration.ofDays(settings.number("login-days", 7, 1, 366)),
                new Passwords(),
                oidc());
    }

    private Limits limits() {
        Limits usual = login() ? Limits.shared() : Limits.local();
        return new Limits(
                settings.number("limits.requests-per-second", usual.requestsPerSecond(), 0, 100_000),
                settings.number("limits.burst", usual.burst(), 1, 1_000_000),
                settings.number("limits.body-megabytes", (int) (usual.largestBody() >> 20), 1, 2000) * (1L << 20),
                settings.number("limits.idle-seconds", usual.idleSeconds(), 1, 3600),
                settings.number("limits.slowest-bytes-per-second", usual.slowest(), 0, 1_000_000));
    }

    private @Nullable URI address() {
        String text = settings.value("address");
        return text == null ? null : webAddress("address", text);
    }

    private static URI webAddress(String key, String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawQuery() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new IllegalArgumentException(
                key + ": \"" + text + "\" is no web address such as https://chancery.example.org.");
    }

    private @Nullable OidcSettings oidc() {
        String issuer = settings.value("oidc.issuer");
        if (issuer == null) {
            return null;
        }
        URI at = webAddress("oidc.issuer", issuer);
        if (!"https".equals(at.getScheme()) && !HERE.contains(at.getHost())) {
            throw new IllegalArgumentException("oidc.issuer: \"" + issuer + "\" must be reached over https.");
        }
        URI address = address();
        if (address == null) {
            throw new IllegalArgumentException(
                    "address: the provider of OpenID Connect sends people back to it; set it, such as"
                            + " https://chancery.example.org.");
        }
        Map<Standing, List<String>> roles = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            roles.put(standing, settings.list("oidc.roles." + standing.word()));
        }
        String otherwise = settings.value("oidc.otherwise");
        return new OidcSettings(
                issuer,
                needed("oidc.client"),
                settings.value("oidc.secret", ""),
                address.resolve("/login/oidc/return"),
                settings.value("oidc.claim", "groups"),
                roles,
                otherwise == null || otherwise.equals("none") ? null : Standing.of(otherwise));
    }

    private String needed(String key) {
        String value = settings.value(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is not set.");
        }
        return value;
    }
}
