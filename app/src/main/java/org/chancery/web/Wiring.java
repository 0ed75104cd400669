package org.chancery.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.accounts.AccountException;
import org.chancery.keep.ArchiveException;
import org.chancery.keep.Session;
import org.chancery.read.ReadException;
import org.chancery.search.QueryException;
import org.chancery.series.Parties;
import org.chancery.web.guard.RateLimit;
import org.chancery.web.operate.Metrics;
import org.chancery.web.operate.Probes;
import org.chancery.web.operate.RequestLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts together what answers requests: what is checked before, the pages, and how what fails is told. */
final class Wiring {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /** Of gzip: a page is a tenth larger than by the usual 6, and is packed in half the time. */
    private static final int PACKING = 3;

    private final Site site;
    private final Guard guard;
    private final ServerOptions options;
    private final Metrics metrics;
    private final Journal journal;
    private final Supplier<Session> sessions;
    private final Writing writing;
    private final RateLimit rate;
    private final KeptPages kept;

    Wiring(
            Site site,
            Guard guard,
            ServerOptions options,
            Metrics metrics,
            Journal journal,
            PageCache cache,
            Supplier<String> state,
            Supplier<Session> sessions) {
        this.site = site;
        this.guard = guard;
        this.options = options;
        this.metrics = metrics;
        this.journal = journal;
        this.sessions = sessions;
        this.writing = new Writing(site, guard);
        this.rate = new RateLimit(options.limits());
        this.kept = new KeptPages(cache, guard, writing, state);
    }

    List<Route> wire(JavalinConfig config, List<Screen> screens) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = options.limits().largestBody();
        config.http.generateEtags = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(PACKING));
        config.http.prefer405over404 = true;
        JettySettings.apply(config, options);
        config.staticFiles.add(files -> {
            files.hostedPath = Assets.PATH;
            files.directory = Assets.FOLDER;
            files.location = Location.CLASSPATH;
            files.headers =
                    Map.of("Cache-Control", "public, max-age=31536000, immutable", "X-Content-Type-Options", "nosniff");
        });
        config.routes.before(this::before);
        config.requestLogger.http((context, millis) -> {
            metrics.answered(context, millis);
            RequestLog.write(context, millis, guard);
        });
        Pages pages = new Pages(
                config.routes,
                site,
                guard,
                writing,
                journal,
                kept,
                sessions,
                options.limits().largestBody());
        screens.forEach(screen -> screen.addTo(pages));
        Probes.addTo(config.routes, guard, metrics, sessions);
        failures(config);
        return pages.all();
    }

    private void before(Context context) {
        Asking asking = Asking.of(context, options.proxies(), options.https());
        context.header("X-Request-Id", asking.id());
        SafeHeaders.set(context, asking.secure());
        rate.check(context, asking.address());
        Bodies.checkMethod(context);
        Bodies.check(context, options.limits().largestBody());
    }

    private void failures(JavalinConfig config) {
        config.routes.exception(Problem.class, (problem, context) -> writing.tell(context, problem));
        told(config, QueryException.class, 400);
        told(config, Parties.UnclearException.class, 400);
        told(config, AccountException.class, 400);
        told(config, ReadException.class, 422);
        told(config, ArchiveException.class, 503);
        config.routes.exception(HttpResponseException.class, (e, context) -> {
            if (e.getStatus() == 405) {
                // Of what is answered there, the server tells in words that depend on who asks.
                e.getDetails().values().forEach(methods -> context.header("Allow", methods));
            }
            writing.tell(context, Bodies.told(context, e));
        });
        config.routes.exception(Exception.class, this::unexpected);
    }

    private void unexpected(Exception e, Context context) {
        Problem told = Bodies.broken(e);
        if (told == null) {
            LOG.error(
                    "{} {} failed, request {}",
                    context.method(),
                    context.path(),
                    Asking.of(context).id(),
                    e);
            told = new Problem(
                    500,
                    "Something went wrong",
                    "That is our mistake. The log of the server says where, at request "
                            + Asking.of(context).id() + "; nothing was changed.");
        }
        writing.tell(context, told);
    }

    private <E extends Exception> void told(JavalinConfig config, Class<E> kind, int status) {
        config.routes.exception(
                kind,
                (e, context) -> writing.tell(
                        context, new Problem(status, "That did not work", String.valueOf(e.getMessage()))));
    }
}
