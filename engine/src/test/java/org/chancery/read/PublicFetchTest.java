package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFetchTest {

    private static final Duration TIME = Duration.ofSeconds(20);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] bytes = "They met.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.createContext("/on", exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/bomb", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                for (int i = 0; i < 200; i++) {
                    out.write(new byte[1 << 20]);
                }
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            try {
                exchange.getResponseBody().write(packed.toByteArray());
            } catch (IOException e) {
                // Whoever fetches had enough.
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://0/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/latest",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.16.5.5/",
                "http://100.64.1.1/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://224.0.0.1/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "https://localhost/",
                "http://localhost:22/",
                "http://8.8.8.8:25/",
                "http://user:secret@127.0.0.1/",
                "http://127.0.0.1.:80/",
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "gopher://127.0.0.1/",
                "jar:http://127.0.0.1!/",
                "http:///etc/passwd"
            })
    void nothingInsideIsAsked(String address) {
        assertThatThrownBy(() -> new PublicFetch(TIME, TIME).fetch(URI.create(address), 100))
                .isInstanceOf(IOException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aRedirectionInsideIsNotFollowed() {
        // The first hop is taken for public here, and its name; what it leads to is looked at like any other.
        DnsResolver resolver = resolver("pages.example", true);
        PublicFetch fetch = new PublicFetch(TIME, TIME, uri -> true, resolver);
        for (String inside : new String[] {
            "http://127.0.0.1:" + port() + "/secret",
            "http://localhost:" + port() + "/secret",
            "http://169.254.169.254/",
            "file:///etc/passwd"
        }) {
            assertThatThrownBy(() -> fetch.fetch(URI.create("http://pages.example:" + port() + "/on?" + inside), 100))
                    .isInstanceOf(IOException.class);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void redirectionsEnd() {
        PublicFetch fetch = new PublicFetch(TIME, TIME, uri -> true, resolver("pages.example", true));
        assertThatThrownBy(() -> fetch.fetch(
                        URI.create("http://pages.example:" + port() + "/on?/on?/on?/on?/on?/on?/on?/"), 100))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads on");
    }

    @Test
    void whatIsAskedIsTheAddressThatWasLookedAt() throws IOException {
        AtomicInteger lookedUp = new AtomicInteger();
        DnsResolver changing = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                // A second answer would be another one: it is never asked for.
                return lookedUp.getAndIncrement() == 0
                        ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                        : new InetAddress[] {InetAddress.getByName("10.0.0.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        PublicFetch fetch = new PublicFetch(TIME, TIME, uri -> true, changing);
        assertThat(fetch.fetch(URI.create("http://rebind.example:" + port() + "/a"), 100)
                        .bytes())
                .hasSize(9);
        assertThat(lookedUp).hasValue(1);
    }

    @Test
    void oneAddressInsideAmongSeveralIsEnoughToRefuse() {
        DnsResolver mixed = PublicFetch.checked(resolver("both.example", false));
        assertThatThrownBy(() ->
                        new PublicFetch(TIME, TIME, uri -> true, mixed).fetch(URI.create("http://both.example/"), 100))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatUnpacksWithoutEndIsReadUpToTheLimit() throws IOException {
        PublicFetch fetch = new PublicFetch(TIME, TIME, uri -> true, resolver("pages.example", true));
        assertThat(fetch.fetch(URI.create("http://pages.example:" + port() + "/bomb"), 1000)
                        .bytes())
                .hasSize(1001);
    }

    @Test
    void aProgramThatFetchesForOthersReachesNothingInside() {
        HttpFetch.reachPublicAddressesOnly();
        try {
            assertThatThrownBy(
                            () -> new HttpFetch(TIME, TIME).fetch(URI.create("http://127.0.0.1:" + port() + "/a"), 100))
                    .isInstanceOf(IOException.class);
            assertThat(asked).hasValue(0);
        } finally {
            HttpFetch.reachAll();
        }
    }

    /** Knows one name, which is here; everything else as it is, and only if public. */
    private static DnsResolver resolver(String name, boolean check) {
        DnsResolver usual = SystemDefaultDnsResolver.INSTANCE;
        DnsResolver others = check ? PublicFetch.checked(usual) : usual;
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                if (!host.equals(name)) {
                    return others.resolve(host);
                }
                return check
                        ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                        : new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("192.168.7.7")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
