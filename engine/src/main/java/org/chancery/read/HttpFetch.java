package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gets pages over HTTP, following redirections, within a time for the connection and a time for everything. */
public final class HttpFetch implements Fetch {

    /** Set once by a program that fetches for others. */
    private static volatile boolean publicOnly;

    private final Duration connectTime;
    private final Duration wholeTime;

    /** Ten seconds to connect, a minute for everything. */
    public HttpFetch() {
        this(Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    /** The times given, for connecting and for everything. */
    public HttpFetch(Duration connectTime, Duration wholeTime) {
        this.connectTime = connectTime;
        this.wholeTime = wholeTime;
    }

    /**
     * From now on, whatever this program fetches is on the Internet: no address of this machine or of a network around it. For a
     * server: it stands where those who ask it may not.
     */
    public static void reachPublicAddressesOnly() {
        publicOnly = true;
    }

    /** For tests. */
    static void reachAll() {
        publicOnly = false;
    }

    @Override
    public Fetched fetch(URI address, int limit) throws IOException {
        // The client's own limit ends with the headers; a body that trickles in would hang without a second one.
        ExecutorService executor = Executors.newSingleThreadExecutor(HttpFetch::daemon);
        Future<Fetched> future = executor.submit(
                () -> publicOnly ? new PublicFetch(connectTime, wholeTime).fetch(address, limit) : get(address, limit));
        try {
            return future.get(wholeTime.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException exception) {
            throw new IOException("no whole answer within " + wholeTime.toSeconds() + " seconds", exception);
        } catch (ExecutionException exception) {
            throw new IOException(said(exception.getCause()), exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", exception);
        } finally {
            executor.shutdownNow();
        }
    }

    private Fetched get(URI address, int limit) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(connectTime)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(wholeTime)
                .header("User-Agent", "Chancery")
                .header("Accept", "text/html, text/plain;q=0.9, */*;q=0.5")
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("the server answered with status " + response.statusCode());
            }
            return new Fetched(body.readNBytes(limit + 1), response.uri());
        }
    }

    private static String said(@Nullable Throwable cause) {
        if (cause == null) {
            return "no answer";
        }
        String message = cause.getMessage();
        return message == null ? "no connection (" + cause.getClass().getSimpleName() + ")" : message;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        return thread;
    }
}
