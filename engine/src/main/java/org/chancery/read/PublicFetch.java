package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Gets pages from the Internet only: for a server, which others may ask to fetch what they could not reach themselves. A name is looked
 * up once for each hop; all its addresses must be public, and the connection goes to one of these, so that a second answer of the name
 * server changes nothing. Redirections are hops like the first. Pages that come packed are unpacked up to the limit.
 */
final class PublicFetch implements Fetch {

    private static final int HOPS = 5;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration connectTime;
    private final Duration wholeTime;
    private final Predicate<URI> reachable;
    private final DnsResolver resolver;

    PublicFetch(Duration connectTime, Duration wholeTime) {
        this(connectTime, wholeTime, uri -> PORTS.contains(uri.getPort()), checked(SystemDefaultDnsResolver.INSTANCE));
    }

    /**
     * @param reachable which ports and the like are asked
     * @param resolver gives addresses that may be connected to, or throws
     */
    PublicFetch(Duration connectTime, Duration wholeTime, Predicate<URI> reachable, DnsResolver resolver) {
        this.connectTime = connectTime;
        this.wholeTime = wholeTime;
        this.reachable = reachable;
        this.resolver = resolver;
    }

    /** Only public addresses of another resolver. */
    static DnsResolver checked(DnsResolver other) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return PublicAddresses.of(other.resolve(host), host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    @Override
    public Fetched fetch(URI address, int limit) throws IOException {
        HttpClientContext context = HttpClientContext.create();
        try (CloseableHttpClient client = client()) {
            URI at = address;
            for (int hop = 0; hop <= HOPS; hop++) {
                check(at);
                HttpGet get = new HttpGet(at);
                get.setHeader("User-Agent", "Chancery");
                get.setHeader("Accept", "text/html, text/plain;q=0.9, */*;q=0.5");
                URI asked = at;
                Answer answer =
                        withinTime(get, () -> client.execute(get, context, response -> answer(response, asked, limit)));
                if (answer.next() == null) {
                    return new Fetched(answer.bytes(), at);
                }
                at = answer.next();
            }
            throw new IOException("it leads on and on, more than " + HOPS + " times");
        }
    }

    /** Sends JSON; a redirection is not followed. The status of the answer. */
    int post(URI address, Map<String, String> headers, String json) throws IOException {
        check(address);
        HttpPost post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setHeader("User-Agent", "Chancery");
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        try (CloseableHttpClient client = client()) {
            return withinTime(post, () -> client.execute(post, ClassicHttpResponse::getCode));
        }
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    /** A server may send a byte now and then for ever: no limit between two bytes ends that. */
    private <T> T withinTime(HttpUriRequestBase request, Asking<T> asking) throws IOException {
        ScheduledFuture<?> end = WATCH.schedule(request::cancel, wholeTime.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return asking.ask();
        } finally {
            end.cancel(false);
        }
    }

    // Read once, at once.
    @SuppressWarnings("ArrayRecordComponent")
    private record Answer(byte[] bytes, @Nullable URI next) {}

    private static Answer answer(ClassicHttpResponse response, URI asked, int limit) throws IOException {
        int status = response.getCode();
        if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
            Header location = response.getFirstHeader("Location");
            if (location == null) {
                throw new IOException("the server leads on, but does not say where");
            }
            try {
                return new Answer(new byte[0], asked.resolve(location.getValue()));
            } catch (IllegalArgumentException e) {
                throw new IOException("the server leads on to what is no address", e);
            }
        }
        if (status != 200) {
            throw new IOException("the server answered with status " + status);
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(new byte[0], null);
        }
        try (InputStream body = entity.getContent()) {
            return new Answer(body.readNBytes(limit + 1), null);
        }
    }

    private void check(URI at) throws IOException {
        String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException("it is no http or https address");
        }
        if (at.getHost() == null || at.getRawUserInfo() != null) {
            throw new IOException("it names no host, or a user");
        }
        if (!PublicAddresses.isPlain(at.getHost())) {
            throw new IOException("its host is a number that is not written as four decimal parts");
        }
        if (!reachable.test(at)) {
            throw new IOException("this server fetches from the usual ports only, 80 and 443");
        }
    }

    private CloseableHttpClient client() {
        BasicHttpClientConnectionManager connections = BasicHttpClientConnectionManager.create(
                null,
                resolver,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, DefaultClientTlsStrategy.createDefault())
                        .build(),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connectTime))
                .setSocketTimeout(Timeout.of(wholeTime))
                .build());
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(wholeTime))
                        .build())
                .build();
    }
}
