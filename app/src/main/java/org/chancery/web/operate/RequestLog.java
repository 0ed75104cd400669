package org.chancery.web.operate;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import org.chancery.web.Asking;
import org.chancery.web.Guard;
import org.chancery.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request. Never with what was asked beyond the path: queries hold names that people look for. */
public final class RequestLog {

    /** Its name in the configuration of logging. */
    public static final String NAME = "org.chancery.web.requests";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final int LONGEST = 200;

    private RequestLog() {}

    public static void write(Context context, float millis, Guard guard) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        Asking asking = Asking.of(context);
        LOG.atInfo()
                .setMessage("{} {} {} {} ms")
                .addArgument(context.method())
                .addArgument(plain(context.path()))
                .addArgument(context.statusCode())
                .addArgument(Math.round(millis))
                .addKeyValue("request", asking.id())
                .addKeyValue("user", user(context, guard))
                .addKeyValue("address", asking.address())
                .addKeyValue("method", context.method().name())
                .addKeyValue("route", endpoint == null ? "none" : endpoint.path)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("ms", Math.round(millis))
                .log();
    }

    private static String user(Context context, Guard guard) {
        try {
            return guard.visitor(context).name();
        } catch (Problem e) {
            return "";
        }
    }

    private static String plain(String path) {
        String line = path.replaceAll("\\p{Cntrl}", "?");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
