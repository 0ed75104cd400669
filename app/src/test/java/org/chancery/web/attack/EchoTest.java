package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a request says of itself comes back to nobody else, and changes nothing that it does not ask for. */
class EchoTest {

    private static final List<String> FORWARDED = List.of(
            "X-Forwarded-Host",
            "X-Forwarded-Server",
            "X-Forwarded-For",
            "X-Forwarded-Prefix",
            "X-Forwarded-Path",
            "X-Host",
            "X-HTTP-Host-Override",
            "X-Original-Host",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-Real-IP",
            "Forwarded");

    @TempDir
    private Path folder;

    private Fort fort;

    @AfterEach
    void stop() {
        fort.close();
    }

    @Test
    void whoAsksUnderAnotherNameChangesNoPageOfOthers() {
        fort = Fort.guarded(folder);
        String cookie = fort.login("rene");
        List<String> known = Filled.known(fort.archive);
        for (Route route : fort.routes("GET")) {
            for (String path : Filled.with(route.path(), known)) {
                String poisoned = under("poison.example", path, cookie);
                String page = under("localhost", path, cookie);
                assertThat(page).as(path).doesNotContain("poison.example/");
                assertThat(poisoned).as(path).doesNotStartWith("HTTP/1.1 5").doesNotContain("Location: http://evil");
            }
        }
    }

    @Test
    void aPageUnderOneNameLeadsToThatName() {
        fort = Fort.guarded(folder);
        String cookie = fort.login("rene");
        assertThat(under("one.example:8080", "/commitments", cookie)).contains("http://one.example:8080/commitments");
        assertThat(under("other.example", "/commitments", cookie))
                .contains("http://other.example/commitments")
                .doesNotContain("one.example");
    }

    @Test
    void headersOfNoTrustedProxyComeBackNowhere() {
        fort = Fort.guarded(folder);
        String cookie = fort.login("ada");
        for (Route route : fort.routes("GET")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            int usual = fort.get(path, "Cookie", cookie).statusCode();
            for (String header : FORWARDED) {
                String value = header.equals("Forwarded") ? "host=poison.example;proto=https" : "poison.example/evil";
                HttpResponse<String> answer = fort.get(path, "Cookie", cookie, header, value);
                assertThat(answer.statusCode()).as(path + " " + header).isEqualTo(usual);
                assertThat(answer.body()).as(path + " " + header).doesNotContain("poison.example");
                assertThat(answer.headers().map().toString()).doesNotContain("poison.example");
            }
            HttpResponse<String> secure = fort.get(
                    path,
                    "Cookie",
                    cookie,
                    "X-Forwarded-Proto",
                    "https",
                    "X-Forwarded-Port",
                    "666",
                    "X-Forwarded-Ssl",
                    "on");
            assertThat(secure.body())
                    .as(path)
                    .doesNotContain("https://localhost")
                    .doesNotContain(":666");
            assertThat(secure.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void behindAProxyTheNameIsTheOneThatWasAskedAndTheSchemeTheProxys() {
        fort = Fort.guarded(folder);
        Behind.proxy(folder.resolve("behind"), address -> {
            HttpResponse<String> answer = fort.send(HttpRequest.newBuilder(URI.create(address + "/login"))
                    .header("X-Forwarded-For", "203.0.113.9")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "poison.example"));
            assertThat(answer.body()).doesNotContain("poison.example");
        });
    }

    @Test
    void aServerThatHasAnAddressAnswersUnderNoOther() {
        fort = Fort.at(folder, URI.create("https://chancery.example.org"));
        for (Route route : fort.routes()) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String host : List.of(
                    "poison.example",
                    "chancery.example.org.poison.example",
                    "poison.example:chancery.example.org",
                    "chancery.example.org@poison.example",
                    "192.168.1.5",
                    "[::2]")) {
                String answer = fort.raw(route.method() + " " + path + " HTTP/1.1\r\nHost: " + host
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(route + " " + host).matches("(?s)HTTP/1\\.1 4(00|21).*");
                assertThat(answer).as(route + " " + host).doesNotContain("Set-Cookie: chancery=");
            }
        }
        assertThat(fort.raw("GET /login HTTP/1.1\r\nHost: CHANCERY.example.org\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void theOpenServerAnswersUnderNoOtherNameOnAnyRoute() {
        fort = Fort.open(folder);
        for (Route route : fort.routes()) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String host : List.of("poison.example", "localhost.poison.example", "10.0.0.1", "localhost@evil")) {
                assertThat(fort.raw(route.method() + " " + path + " HTTP/1.1\r\nHost: " + host
                                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                        .as(route + " " + host)
                        .matches("(?s)HTTP/1\\.1 4(00|21).*")
                        .doesNotContain("hostile-");
            }
        }
    }

    @Test
    void aPageOfAnotherSiteThatHasANameForThisMachineGetsNoMetrics() {
        fort = Fort.open(folder);
        assertThat(fort.raw("GET /metrics HTTP/1.1\r\nHost: rebind.poison.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("chancery_archive_rows");
        assertThat(fort.get("/metrics").statusCode()).isEqualTo(200);
        fort.close();
        fort = Fort.guarded(folder);
        assertThat(fort.raw("GET /metrics HTTP/1.1\r\nHost: rebind.poison.example\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1\\.1 (401|303) .*")
                .doesNotContain("chancery_archive_rows");
    }

    @Test
    void oneMethodDoesNotPassForAnother() {
        fort = Fort.guarded(folder);
        String cookie = fort.login("ada");
        String csrf = fort.csrfOf(cookie);
        Map<String, Long> before = counts();
        for (Route route : fort.routes("POST")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
                HttpResponse<String> asked =
                        fort.get(path + "?_method=POST&_csrf=" + csrf, "Cookie", cookie, header, "POST");
                assertThat(asked.statusCode()).as(route + " " + header).isIn(200, 400, 404, 405);
                for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                    HttpResponse<String> sent =
                            fort.post(path, Map.of("_method", method), "Cookie", cookie, header, method);
                    assertThat(sent.statusCode())
                            .as(route + " " + header + " " + method)
                            .isIn(400, 403);
                }
            }
            // A value in the address is read by proxies and stands in logs: it opens nothing.
            assertThat(fort.post(path + "?_csrf=" + csrf, Map.of(), "Cookie", cookie)
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aMethodIsTheOneInTheFirstLineOfARequest() {
        fort = Fort.guarded(folder);
        String cookie = fort.login("ada");
        String csrf = fort.csrfOf(cookie);
        // What this makes would be there if the header were believed, the value of the form being right.
        HttpResponse<String> asked = fort.get(
                "/searches?name=made&q=x", "Cookie", cookie, "X-CSRF-Token", csrf, "X-HTTP-Method-Override", "POST");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(fort.post("/admin/audit", Map.of(), "Cookie", cookie, "X-HTTP-Method-Override", "GET")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void noPageOfAnotherSiteIsToldThatItMayAsk() {
        fort = Fort.guarded(folder);
        for (Route route : fort.routes()) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            HttpResponse<String> answer = fort.send(
                    HttpRequest.newBuilder(URI.create(fort.address() + path))
                            .method("OPTIONS", BodyPublishers.noBody()),
                    "Origin",
                    "https://poison.example",
                    "Access-Control-Request-Method",
                    route.method(),
                    "Access-Control-Request-Headers",
                    "authorization, x-csrf-token");
            assertThat(answer.headers().map().keySet())
                    .as(route.toString())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Test
    void namesOfFilesBecomeNoHeaderAndNoPath() throws Exception {
        fort = Fort.reading(folder);
        String cookie = fort.login("rita");
        String csrf = fort.csrfOf(cookie);
        for (String name : List.of(
                "a\r\nX-Injected: yes\r\n\r\n<script>alert(1)</script>.txt",
                "a\nSet-Cookie: chancery=x.txt",
                "../../../../tmp/owned.txt",
                "..\\\\..\\\\owned.txt",
                "/etc/cron.d/owned",
                "a.txt\\\"; filename=\\\"b.txt",
                "<img src=x onerror=alert(1)>.txt",
                "=1+1.txt",
                "\u202Etxt.exe",
                "x".repeat(3000) + ".txt",
                "nul\u0000.txt",
                "%0d%0aX-Injected:%20yes.txt",
                "http://127.0.0.1/a.txt")) {
            HttpResponse<String> answer = fort.upload(Map.of(name, Bombs.text("   ")), csrf, "Cookie", cookie);
            Harmless.check(name, answer);
            assertThat(answer.statusCode())
                    .as(name + answer.body())
                    .matches(status -> status == 303 || status >= 400 && status < 500);
            if (answer.statusCode() == 303) {
                String path = answer.headers().firstValue("Location").orElseThrow();
                Thread.sleep(200);
                for (String form : List.of("", ".json", ".csv")) {
                    Harmless.check(path + form, fort.get(path + form, "Cookie", cookie));
                }
            }
        }
        Harmless.check("/rejects.csv", fort.get("/rejects.csv", "Cookie", cookie));
        Harmless.check("/ingest", fort.get("/ingest", "Cookie", cookie));
        assertThat(Path.of("/tmp/owned.txt")).doesNotExist();
        assertThat(Path.of("/etc/cron.d/owned")).doesNotExist();
    }

    private Map<String, Long> counts() {
        try (var session = fort.archive.session()) {
            Map<String, Long> counts = session.counts();
            counts.keySet().removeIf(table -> table.equals("audit_log"));
            return counts;
        }
    }

    /** Whole answer to a question under this name; the server is asked for all that it sends. */
    private String under(String host, String path, String cookie) {
        return fort.raw("GET " + path.replace(" ", "%20") + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookie
                + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    }
}
