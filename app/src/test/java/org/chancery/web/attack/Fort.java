package org.chancery.web.attack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.Passwords;
import org.chancery.accounts.Standing;
import org.chancery.accounts.Tokens;
import org.chancery.ingest.Reading;
import org.chancery.keep.Archive;
import org.chancery.web.Guard;
import org.chancery.web.Limits;
import org.chancery.web.OpenGuard;
import org.chancery.web.Route;
import org.chancery.web.ServerOptions;
import org.chancery.web.Site;
import org.chancery.web.TestReading;
import org.chancery.web.WebServer;
import org.chancery.web.guard.Access;
import org.chancery.web.guard.AccountsGuard;
import org.chancery.web.guard.OidcSettings;
import org.jspecify.annotations.Nullable;

/** A server over an archive of hostile reports, and ways to attack it. */
public final class Fort extends Assailant {

    private static final Limits USUAL = new Limits(0, 1, 1 << 20, 30, 0);

    public final Ticking clock = new Ticking();
    public final Archive archive;
    public final Accounts accounts;
    public final Tokens tokens;
    private final WebServer server;

    private Fort(
            Path folder,
            boolean login,
            Limits limits,
            Reading reading,
            @Nullable OidcSettings oidc,
            @Nullable URI address) {
        archive = Archive.open(folder.resolve("fort").toString(), clock, true);
        Hostile.into(archive);
        accounts = new Accounts(archive, archive::session, clock, new Passwords(4));
        tokens = new Tokens(archive, archive::session, clock);
        Guard guard = new OpenGuard();
        if (login) {
            accounts.add("ada", Standing.ADMIN, PASSWORD);
            accounts.add("rita", Standing.REVIEWER, PASSWORD);
            accounts.add("rene", Standing.READER, PASSWORD);
            Access access = new Access(address, Duration.ofHours(1), Duration.ofDays(2), new Passwords(4), oidc);
            guard = new AccountsGuard(archive, clock, access, limits);
        }
        server = WebServer.start(
                new Site(archive, TestReading.packed(), reading, clock),
                guard,
                ServerOptions.local("127.0.0.1", 0).with(limits));
    }

    /** Without accounts. */
    public static Fort open(Path folder) {
        return new Fort(folder, false, USUAL, new NoReading(), null, null);
    }

    /** With accounts, and reading what is sent. */
    public static Fort reading(Path folder) {
        return new Fort(folder, true, new Limits(0, 1, 32 << 20, 30, 0), new TestReading(), null, null);
    }

    /** With accounts, and those of an organisation. */
    public static Fort of(Path folder, OidcSettings oidc) {
        return new Fort(folder, true, USUAL, new NoReading(), oidc, null);
    }

    /** With accounts, under this address. */
    public static Fort at(Path folder, URI address) {
        return new Fort(folder, true, USUAL, new NoReading(), null, address);
    }

    /** With accounts: ada is admin, rita reviewer, rene reader. */
    public static Fort guarded(Path folder) {
        return guarded(folder, USUAL);
    }

    public static Fort guarded(Path folder, Limits limits) {
        return new Fort(folder, true, limits, new NoReading(), null, null);
    }

    public List<Route> routes() {
        return server.routes();
    }

    public List<Route> routes(String method) {
        return routes().stream().filter(route -> route.method().equals(method)).toList();
    }

    @Override
    public int port() {
        return server.port();
    }

    public void stop() {
        server.close();
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}
