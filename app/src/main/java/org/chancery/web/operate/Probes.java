package org.chancery.web.operate;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.keep.ArchiveException;
import org.chancery.keep.Session;
import org.chancery.web.Asking;
import org.chancery.web.Guard;
import org.chancery.web.Problem;
import org.chancery.web.Role;

/** For programs that watch over the server: {@code /health}, {@code /ready}, {@code /metrics}. */
public final class Probes {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Probes() {}

    /** The first two say nothing of the archive, and answer whoever asks under whatever name. */
    public static void addTo(RoutesConfig routes, Guard guard, Metrics metrics, Supplier<Session> sessions) {
        routes.get(
                "/health",
                context -> context.contentType("text/plain; charset=utf-8").result("alive\n"));
        routes.get("/ready", context -> ready(context, sessions));
        routes.get("/metrics", context -> {
            if (!isHere(context) && !guard.visitor(context).may(Role.ADMIN)) {
                throw new Problem(
                        401, "Not for everybody", "Metrics are for this machine, and for admins and their tokens.");
            }
            context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
        });
    }

    private static void ready(Context context, Supplier<Session> sessions) {
        try (Session session = sessions.get()) {
            session.handle().createQuery("SELECT 1").mapTo(Integer.class).one();
            context.contentType("text/plain; charset=utf-8").result("ready\n");
        } catch (ArchiveException e) {
            context.status(503).contentType("text/plain; charset=utf-8").result("the archive does not answer\n");
        }
    }

    /** From this machine, and asked as this machine: a page of another site may have a name that leads here. */
    private static boolean isHere(Context context) {
        Asking asking = Asking.of(context);
        String address = asking.address();
        String name = String.valueOf(context.host()).replaceFirst(":\\d+$", "");
        return asking.direct()
                && HERE.contains(name)
                && (address.startsWith("127.")
                        || address.equals("::1")
                        || address.equals("0:0:0:0:0:0:0:1")
                        || address.equals("[::1]")
                        || address.equals("[0:0:0:0:0:0:0:1]"));
    }
}
