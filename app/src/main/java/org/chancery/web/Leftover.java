package org.chancery.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Takes in and throws away what a client still sends after it was answered, before the connection is closed. A connection closed while
 * bytes are on their way is reset, and the client loses the answer that says what was wrong with them. Jetty gives up the request once
 * the answer is out, so the bytes come from the connection itself. No thread waits, and there is an end to it in bytes and in time.
 */
final class Leftover implements Callback {

    private static final long MOST = 64L << 20;
    private static final long SECONDS = 5;

    private final Request request;
    private final Callback callback;
    private final AtomicBoolean done = new AtomicBoolean();
    private Scheduler.@Nullable Task end;
    private long read;

    Leftover(Request request, Callback callback) {
        this.request = request;
        this.callback = callback;
    }

    @Override
    public void failed(Throwable cause) {
        callback.failed(cause);
    }

    @Override
    public void succeeded() {
        Content.Chunk chunk = request.read();
        if (chunk == null || !Content.Chunk.isFailure(chunk)) {
            if (chunk != null) {
                chunk.release();
            }
            callback.succeeded();
            return;
        }
        end = request.getComponents().getScheduler().schedule(this::close, SECONDS, TimeUnit.SECONDS);
        drain(request.getConnectionMetaData().getConnection().getEndPoint(), BufferUtil.allocate(1 << 14));
    }

    private void drain(EndPoint from, ByteBuffer room) {
        try {
            while (!done.get()) {
                BufferUtil.clear(room);
                int filled = from.fill(room);
                read += Math.max(0, filled);
                if (filled < 0 || read > MOST) {
                    close();
                } else if (filled == 0) {
                    // Where Jetty waits for bytes itself, as behind a request that came too slowly, it also ends the
                    // connection.
                    if (!from.tryFillInterested(Callback.from(() -> drain(from, room), cause -> close()))) {
                        close();
                    }
                    return;
                }
            }
        } catch (IOException cause) {
            close();
        }
    }

    private void close() {
        if (done.compareAndSet(false, true)) {
            if (end != null) {
                end.cancel();
            }
            callback.succeeded();
        }
    }
}
