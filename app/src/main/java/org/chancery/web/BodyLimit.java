package org.chancery.web;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * How large a body may be at the address that it is sent to. What a route takes is known only when it was found, and the length of a
 * body may be told nowhere: the bytes are counted as they come, against a bound that the route sets before it reads.
 */
final class BodyLimit extends Handler.Wrapper {

    private static final String KEY = "chancery.body-limit";

    /** Set by the route, looked at with each piece that comes. */
    private static final class Bound {
        private volatile long most = Long.MAX_VALUE;
    }

    /**
     * Holds the body of this request to so many bytes.
     *
     * @throws Problem 413 if it says itself that it has more
     */
    static void hold(Context context, long most) {
        if (context.req().getContentLengthLong() > most) {
            throw Bodies.tooLarge(most);
        }
        if (context.req().getAttribute(KEY) instanceof Bound bound) {
            bound.most = most;
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Bound bound = new Bound();
        request.setAttribute(KEY, bound);
        return super.handle(new Counted(request, bound), response, new Leftover(request, callback));
    }

    private static final class Counted extends Request.Wrapper {

        private final Bound bound;
        private long read;

        Counted(Request request, Bound bound) {
            super(request);
            this.bound = bound;
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            read += chunk.remaining();
            if (read <= bound.most) {
                return chunk;
            }
            chunk.release();
            return Content.Chunk.from(new HttpException.RuntimeException(413, "more than " + bound.most + " bytes"));
        }
    }
}
