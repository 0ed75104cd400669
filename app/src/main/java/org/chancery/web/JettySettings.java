package org.chancery.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** How much time and room a client gets before anything of ours is asked. */
final class JettySettings {

    private static final int HEADERS = 16 * 1024;
    private static final int CONNECTIONS = 10_000;
    private static final int FORM_FIELDS = 500;
    private static final int FILE_MEGABYTES = 1;

    private JettySettings() {}

    static void apply(JavalinConfig config, ServerOptions options) {
        Limits limits = options.limits();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(HEADERS);
            http.setMinRequestDataRate(limits.slowest());
            http.setMinResponseDataRate(limits.slowest());
            http.setIdleTimeout(limits.idleSeconds() * 1000L);
        });
        config.jetty.modifyServletContextHandler(handler -> {
            handler.setMaxFormKeys(FORM_FIELDS);
            handler.setMaxFormContentSize((int) Math.min(Integer.MAX_VALUE, limits.largestBody()));
            handler.insertHandler(new SizeLimitHandler(limits.largestBody(), -1));
            handler.insertHandler(new BodyLimit());
            handler.insertHandler(new GracefulHandler());
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(options.drainSeconds() * 1000L);
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
            server.setErrorHandler(
                    (request, response, callback) -> refuse(request, response, callback, limits.largestBody()));
        });
        config.jetty.multipartConfig.maxTotalRequestSize(limits.largestBody(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(limits.largestBody(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(FILE_MEGABYTES, SizeUnit.MB);
    }

    /** What is answered before anything of ours is asked: in a line, to programs as a problem, without a word on what serves it. */
    private static boolean refuse(Request request, Response response, Callback callback, long largest) {
        String path = request.getHttpURI().getPath();
        boolean program =
                path != null && path.startsWith("/api/") && response.getStatus() == HttpStatus.PAYLOAD_TOO_LARGE_413;
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, program ? "application/problem+json" : "text/plain; charset=utf-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        String said = program
                ? Writing.problem(Bodies.tooLarge(largest))
                : response.getStatus() + " " + HttpStatus.getMessage(response.getStatus()) + "\n";
        Content.Sink.write(response, true, said, callback);
        return true;
    }
}
