package org.chancery.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.accounts.AuditLog;
import org.chancery.keep.Changes;
import org.chancery.keep.ReadPool;
import org.chancery.keep.Session;
import org.chancery.web.operate.AuditScreen;
import org.chancery.web.operate.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server. Started when it is made; answers until it is closed. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** Connections to read with that stay open: as many as requests are usually answered at once. */
    private static final int READERS = 4;

    private final Javalin javalin;
    private final ReadPool readers;
    private final Changes changes;
    private final Guard guard;
    private final List<Stoppable> stoppables;
    private final List<Route> routes;
    private final List<Warm> warms;
    private final AtomicBoolean warm;

    private WebServer(
            Javalin javalin,
            ReadPool readers,
            Changes changes,
            Guard guard,
            List<Stoppable> stoppables,
            List<Route> routes,
            List<Warm> warms,
            AtomicBoolean warm) {
        this.javalin = javalin;
        this.readers = readers;
        this.changes = changes;
        this.guard = guard;
        this.stoppables = stoppables;
        this.routes = routes;
        this.warms = warms;
        this.warm = warm;
    }

    /**
     * Starts it for one person on one machine.
     *
     * @param host to listen at, such as 127.0.0.1
     * @param port 0 takes a free one
     */
    public static WebServer start(Site site, Guard guard, String host, int port) {
        return start(site, guard, ServerOptions.local(host, port));
    }

    /** Starts it as the options say. */
    public static WebServer start(Site site, Guard guard, ServerOptions options) {
        ReadPool readers = new ReadPool(site.archive(), READERS);
        List<Screen> screens = new ArrayList<>(Screens.all());
        screens.add(new AuditScreen());
        screens.addAll(guard.screens());
        List<Stoppable> stoppables = new ArrayList<>();
        for (Screen screen : screens) {
            if (screen instanceof Stoppable stoppable) {
                stoppables.add(stoppable);
            }
        }
        PageCache cache = new PageCache(options.keptBytes());
        Changes changes = new Changes(site.archive());
        Metrics metrics = new Metrics(
                readers::session,
                () -> stoppables.stream().mapToInt(Stoppable::jobs).sum(),
                site.clock());
        AtomicBoolean warm = new AtomicBoolean();
        metrics.watch(cache, warm::get);
        Journal journal = new Journal(new AuditLog(site.archive(), readers::session, site.clock()));
        Wiring wiring = new Wiring(site, guard, options, metrics, journal, cache, changes::state, readers::session);
        List<Route> routes = new ArrayList<>();
        Javalin javalin = Javalin.create(config -> routes.addAll(wiring.wire(config, screens)));
        javalin.start(options.host(), options.port());
        return new WebServer(
                javalin,
                readers,
                changes,
                guard,
                List.copyOf(stoppables),
                List.copyOf(routes),
                screens.stream()
                        .filter(Warm.class::isInstance)
                        .map(Warm.class::cast)
                        .toList(),
                warm);
    }

    /** Has the first answers made that take long, in the background: nobody waits for them who asks later. */
    public void warm(Site site) {
        Thread thread = new Thread(() -> warmAll(site), "first-answers");
        thread.setDaemon(true);
        thread.start();
    }

    private void warmAll(Site site) {
        for (Warm part : warms) {
            try (Session session = readers.session()) {
                part.warm(site, session);
            } catch (RuntimeException e) {
                // It fails again, and is told, when somebody asks.
                LOG.warn("an answer could not be made beforehand: {}", e.toString());
            }
        }
        warm.set(true);
    }

    public int port() {
        return javalin.port();
    }

    /** All that it answers, probes and files for pages aside. */
    public List<Route> routes() {
        return routes;
    }

    /** Takes no more requests, lets those under way end, then the jobs. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            // The time for it is over; what still runs is cut off.
            LOG.warn("Requests were still under way when the server ended.", e);
        }
        stoppables.forEach(Stoppable::stop);
        changes.close();
        readers.close();
        guard.close();
    }
}
