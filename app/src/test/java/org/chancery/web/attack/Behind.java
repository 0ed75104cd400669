package org.chancery.web.attack;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.keep.Archive;
import org.chancery.knowledge.Knowledge;
import org.chancery.web.Limits;
import org.chancery.web.Proxies;
import org.chancery.web.ServerOptions;
import org.chancery.web.Site;
import org.chancery.web.WebServer;
import org.chancery.web.guard.Access;
import org.chancery.web.guard.AccountsGuard;

/** A server that trusts a proxy on this machine. */
final class Behind {

    private Behind() {}

    static void proxy(Path folder, Consumer<String> attack) {
        InstantSource clock = InstantSource.system();
        Limits limits = Limits.shared();
        try (Archive archive = Archive.openOrCreate(folder.toString());
                WebServer server = WebServer.start(
                        new Site(archive, Knowledge.packed(), new NoReading(), clock),
                        new AccountsGuard(archive, clock, Access.usual(), limits),
                        new ServerOptions(
                                "127.0.0.1", 0, false, Proxies.trusted(List.of("127.0.0.1")), limits, 10, 1 << 20))) {
            attack.accept("http://localhost:" + server.port());
        }
    }
}
