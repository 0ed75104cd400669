package org.chancery.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.util.Map;
import org.chancery.keep.ArchiveException;
import org.chancery.read.ReadException;
import org.chancery.search.QueryException;
import org.chancery.series.Parties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server. Started when it is made; answers until it is closed. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** Longest body of a request, in bytes; more in a file that is taken in. */
    private static final long LONGEST_BODY = 32L << 20;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts it.
     *
     * @param host to listen at, such as 127.0.0.1
     * @param port 0 takes a free one
     */
    public static WebServer start(Site site, Guard guard, String host, int port) {
        Writing writing = new Writing(site, guard);
        Javalin javalin = Javalin.create(config -> configure(config, site, guard, writing));
        javalin.start(host, port);
        return new WebServer(javalin);
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, Site site, Guard guard, Writing writing) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LONGEST_BODY;
        config.http.generateEtags = true;
        config.http.prefer405over404 = true;
        config.staticFiles.add(files -> {
            files.hostedPath = Assets.PATH;
            files.directory = Assets.FOLDER;
            files.location = Location.CLASSPATH;
            files.headers = Map.of(
                    "Cache-Control", "public, max-age=31536000, immutable", "X-Content-Type-Options", "nosniff");
        });
        config.routes.before(SafeHeaders::set);
        Pages pages = new Pages(config.routes, site, guard, writing);
        Screens.all().forEach(screen -> screen.addTo(pages));
        config.routes.exception(Problem.class, (problem, context) -> writing.tell(context, problem));
        told(config, writing, QueryException.class, 400);
        told(config, writing, Parties.UnclearException.class, 400);
        told(config, writing, ReadException.class, 422);
        told(config, writing, ArchiveException.class, 503);
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> writing.tell(
                        context, new Problem(e.getStatus(), "Not here", String.valueOf(e.getMessage()))));
        config.routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            writing.tell(
                    context,
                    new Problem(
                            500,
                            "Something went wrong",
                            "That is our mistake. The log of the server says where; nothing was changed."));
        });
    }

    private static <E extends Exception> void told(JavalinConfig config, Writing writing, Class<E> kind, int status) {
        config.routes.exception(
                kind,
                (e, context) -> writing.tell(
                        context, new Problem(status, "That did not work", String.valueOf(e.getMessage()))));
    }
}
