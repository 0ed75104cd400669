package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that fetches for others reaches nothing of the network that it stands in, however it is written. */
class InsideTest {

    /** Names of the Internet, and what somebody who owns them lets them mean. */
    private static final String NAMES = """
            127.0.0.1 here.evil.example
            10.0.0.5 private.evil.example
            192.168.1.1 home.evil.example
            169.254.169.254 cloud.evil.example
            ::1 six.evil.example
            fd00::1 local.evil.example
            ::ffff:127.0.0.1 mapped.evil.example
            0.0.0.0 none.evil.example
            """;

    private static final AtomicInteger ASKED = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static HttpServer secret;
    private static FarFort fort;
    private static String rita;
    private static String csrf;

    @BeforeAll
    static void start() throws IOException {
        secret = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secret.createContext("/", exchange -> {
            ASKED.incrementAndGet();
            byte[] bytes = "the secret of the house".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        secret.start();
        fort = FarFort.start(folder, 768, NAMES);
        rita = fort.login("rita");
        csrf = fort.csrfOf(rita);
    }

    @AfterAll
    static void stop() {
        fort.close();
        secret.stop(0);
    }

    private static List<String> addresses(String scheme) {
        int port = secret.getAddress().getPort();
        List<String> addresses = new ArrayList<>();
        for (String host : List.of(
                "127.0.0.1",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "127.1",
                "127.0.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "017700000001",
                "127.0.0.1.",
                "0",
                "0.0.0.0",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[fe80::1%25lo]",
                "10.0.0.1",
                "192.168.0.1",
                "172.16.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "[fd00:ec2::254]",
                "224.0.0.1",
                "255.255.255.255",
                "here.evil.example",
                "private.evil.example",
                "home.evil.example",
                "cloud.evil.example",
                "six.evil.example",
                "local.evil.example",
                "mapped.evil.example",
                "none.evil.example",
                "unknown.evil.example",
                "\u2460\u2461\u2466.0.0.1",
                "127\u30020\u30020\u30021")) {
            addresses.add(scheme + "://" + host + "/");
            addresses.add(scheme + "://" + host + ":" + port + "/");
        }
        return addresses;
    }

    @Test
    void nothingInsideIsTakenIn() throws Exception {
        List<String> addresses = addresses("http");
        addresses.addAll(List.of(
                "https://127.0.0.1/",
                "http://evil.example@127.0.0.1/",
                "http://127.0.0.1#@evil.example/",
                "http://127.0.0.1\\@evil.example/",
                "http:127.0.0.1/",
                "http:///127.0.0.1/",
                "HTTP://127.0.0.1/",
                "file:///etc/passwd",
                "FILE:///etc/passwd",
                "jar:file:///etc/passwd!/",
                "jar:http://127.0.0.1!/a",
                "gopher://127.0.0.1:80/_GET",
                "ftp://127.0.0.1/",
                "dict://127.0.0.1:11211/stats",
                "ldap://127.0.0.1/",
                "data:text/plain,They met",
                "mailto:a@example.org",
                "/etc/passwd",
                "\\\\127.0.0.1\\c$"));
        for (String address : addresses) {
            HttpResponse<String> answer =
                    fort.post("/ingest", Map.of("_csrf", csrf, "address", address), "Cookie", rita);
            if (answer.statusCode() == 400) {
                continue;
            }
            assertThat(answer.statusCode()).as(address).isEqualTo(303);
            String job = over(answer.headers().firstValue("Location").orElseThrow());
            assertThat(job).as(address).contains("\"seen\" : [ ]").doesNotContain("secret of the house");
        }
        assertThat(ASKED).hasValue(0);
        assertThat(fort.get("/reports.json", "Cookie", rita).body()).doesNotContain("secret of the house");
    }

    @Test
    void noWebhookGoesInside() {
        fort.post("/searches", Map.of("_csrf", csrf, "name", "all", "q", "met"), "Cookie", rita);
        List<String> addresses = addresses("https");
        addresses.addAll(addresses("http"));
        addresses.addAll(List.of("file:///etc/passwd", "jar:https://127.0.0.1!/", "gopher://127.0.0.1/", "https:///x"));
        for (String address : addresses) {
            assertThat(fort.post(
                                    "/searches/webhooks",
                                    Map.of(
                                            "_csrf",
                                            csrf,
                                            "search",
                                            "all",
                                            "address",
                                            address,
                                            "secret",
                                            "s".repeat(40)),
                                    "Cookie",
                                    rita)
                            .statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
        assertThat(fort.get("/searches.json", "Cookie", rita).body()).contains("\"webhooks\" : [ ]");
        assertThat(ASKED).hasValue(0);
    }

    private static String over(String path) throws InterruptedException {
        String job = fort.get(path + ".json", "Cookie", rita).body();
        for (int i = 0; i < 600 && !job.matches("(?s).*\"state\" : \"(DONE|FAILED)\".*"); i++) {
            Thread.sleep(50);
            job = fort.get(path + ".json", "Cookie", rita).body();
        }
        return job;
    }
}
