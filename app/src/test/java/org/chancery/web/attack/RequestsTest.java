package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are too large, broken, or ask for what is none of theirs. */
class RequestsTest {

    @TempDir
    private static Path folder;

    private static Fort fort;

    @BeforeAll
    static void start() {
        fort = Fort.guarded(folder);
    }

    @AfterAll
    static void stop() {
        fort.close();
    }

    @Test
    void noPathLeadsToFilesOfTheServer() {
        for (String path : List.of(
                "/static/../../../../etc/passwd",
                "/static/..%2f..%2f..%2fetc%2fpasswd",
                "/static/%2e%2e/%2e%2e/etc/passwd",
                "/static/%252e%252e%252fetc%252fpasswd",
                "/static/..\\..\\etc\\passwd",
                "/static/..;/..;/etc/passwd",
                "/static//etc/passwd",
                "/static/%c0%ae%c0%ae/etc/passwd",
                "/static/..%00/etc/passwd",
                "/static/../jte/layout.jte",
                "/static/../../web/WebServer.class",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "//etc/passwd",
                "/file:/etc/passwd",
                "http://evil.example/etc/passwd")) {
            String answer = fort.rawGet(path);
            assertThat(answer).as(path).doesNotContain("root:").doesNotContain("\u00CA\u00FE\u00BA\u00BE").doesNotContain("@param");
            assertThat(answer).as(path).doesNotStartWith("HTTP/1.1 200").doesNotStartWith("HTTP/1.1 5");
        }
    }

    @Test
    void noFolderIsListed() {
        assertThat(fort.get("/static/").statusCode()).isEqualTo(404);
        assertThat(fort.get("/static/vendor/").statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        byte[] large = new byte[(1 << 20) + 1];
        for (Route route : fort.routes("POST")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            assertThat(post(path, large, "application/x-www-form-urlencoded").statusCode()).as(path).isEqualTo(413);
        }
    }

    @Test
    void aBodyOfUntoldLengthIsRefusedWhenItGrowsBeyondTheLimit() {
        StringBuilder request = new StringBuilder("POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n");
        String chunk = "a".repeat(0x8000);
        for (int i = 0; i < 40; i++) {
            request.append("8000\r\n").append(chunk).append("\r\n");
        }
        request.append("0\r\n\r\n");
        String answer = fort.raw(request.toString());
        assertThat(answer.startsWith("HTTP/1.1 413") || answer.startsWith("HTTP/1.1 400") || answer.startsWith("closed"))
                .as(answer.substring(0, Math.min(200, answer.length())))
                .isTrue();
    }

    @Test
    void aPackedBodyIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 4; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        HttpResponse<String> answer = fort.send(
                HttpRequest.newBuilder(URI.create(fort.address() + "/login"))
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(bomb.toByteArray())));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void brokenBodiesAreRefusedWithoutATrace() {
        List<String> types = List.of(
                "multipart/form-data", "multipart/form-data; boundary=x", "application/json", "application/x-www-form-urlencoded",
                "text/xml", "application/x-www-form-urlencoded; charset=nonsense", "\u00e4/;;;");
        List<String> bodies = List.of("--x\r\nContent-Disposition: form-data; name=", "{\"a\":", "%zz=%&&&=", "<a><b>", "[".repeat(100_000), "");
        for (Route route : fort.routes("POST")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String type : types) {
                for (String body : bodies) {
                    HttpResponse<String> answer = post(path, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), type);
                    assertThat(answer.statusCode()).as(path + " " + type + " " + body.substring(0, Math.min(20, body.length()))).isBetween(400, 499);
                    assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("Exception");
                }
            }
        }
    }

    @Test
    void longAddressesAndHeadersAreRefused() {
        assertThat(fort.rawGet("/" + "a".repeat(40_000))).startsWith("HTTP/1.1 414");
        assertThat(fort.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void requestsThatTwoServersWouldReadDifferentlyAreRefused() {
        String twoLengths = "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!";
        String lengthAndChunks = "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
        String noHost = "GET / HTTP/1.1\r\n\r\n";
        String twoHosts = "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n";
        for (String request : List.of(twoLengths, lengthAndChunks, noHost, twoHosts)) {
            assertThat(fort.raw(request)).as(request).matches("(?s)HTTP/1\\.1 4.*|closed.*");
        }
    }

    @Test
    void methodsThatNobodyNeedsAreRefused() {
        for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "OPTIONS")) {
            String answer = fort.raw(method + " / HTTP/1.1\r\nHost: localhost\r\nX-Secret: 12345\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(method).startsWith("HTTP/1.1 4").doesNotContain("12345");
        }
    }

    private static HttpResponse<String> post(String path, byte[] body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(fort.address() + path)).POST(BodyPublishers.ofByteArray(body));
        try {
            request.header("Content-Type", type);
        } catch (IllegalArgumentException e) {
            request.header("Content-Type", "a/;;;");
        }
        return fort.send(request);
    }
}
