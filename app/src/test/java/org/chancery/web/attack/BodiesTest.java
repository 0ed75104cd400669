package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.accounts.Standing;
import org.chancery.web.Limits;
import org.chancery.web.Role;
import org.chancery.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of people who are let in, against each route that takes one: as large as it may be, and no larger. */
class BodiesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** What is sent here is looked at when its turn comes; what becomes of it there is seen by other tests. 503: too many wait. */
    private static final String ROW = "/api/v1/ingest";

    /** What a body may say that it is. */
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "text/html",
            "application/x-ndjson",
            "application/jsonl",
            FORM,
            "application/gzip",
            "application/zip",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/octet-stream",
            "multipart/form-data; boundary=x");

    private static final List<String> PACKED = List.of(
            "application/json",
            "text/plain",
            "text/html",
            "application/x-ndjson",
            FORM,
            "application/gzip",
            "application/pdf");

    @TempDir
    private static Path folder;

    private static Fort fort;
    private static String ada;
    private static String csrf;
    private static String token;

    @BeforeAll
    static void start() {
        fort = Fort.reading(folder);
        ada = fort.login("ada");
        csrf = fort.csrfOf(ada);
        token = "Bearer " + fort.tokens.make(fort.accounts.find("ada").orElseThrow(), "all", Standing.ADMIN, 2);
    }

    @AfterAll
    static void stop() {
        fort.close();
    }

    @Test
    void eachRouteTakesAsMuchAsItNeedsAndStrangersLess() {
        for (Route route : fort.routes("POST")) {
            boolean files = route.path().equals("/ingest");
            boolean texts = route.path().startsWith("/api/");
            long most = route.needed() == Role.ANYONE ? 64 << 10 : files ? 32 << 20 : texts ? 8 << 20 : 1 << 20;
            assertThat(route.largest()).as(route.toString()).isBetween(1024L, most);
        }
        assertThat(fort.routes("POST")).hasSizeGreaterThan(20);
    }

    @Test
    void aBodyThatSaysThatItIsTooLargeIsRefused() {
        for (Route route : fort.routes("POST")) {
            // Told from the length alone: nothing of the body is waited for.
            for (String who : List.of("X-Nobody: x", "Cookie: " + ada, "Authorization: " + token)) {
                assertThat(fort.raw("POST "
                                + Filled.with(route.path(), List.of("x")).get(0)
                                + " HTTP/1.1\r\nHost: localhost\r\n" + who + "\r\nContent-Type: " + FORM
                                + "\r\nContent-Length: " + (route.largest() + 1) + "\r\nConnection: close\r\n\r\n"))
                        .as(route + " " + who)
                        .startsWith("HTTP/1.1 413");
            }
        }
    }

    @Test
    void aBodyThatDoesNotSayItIsRefusedWhenItIs() {
        for (Route route : fort.routes("POST")) {
            HttpResponse<String> answer =
                    post(route, untold(body(route.largest() + 1)), FORM, "Cookie", session(route));
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(413);
            assertThat(answer.body()).as(route.toString()).contains("Too large");
        }
    }

    @Test
    void aBodyThatIsAsLargeAsMayBeIsRead() {
        for (Route route : fort.routes("POST")) {
            // That its value is missing is known only when all of it was read.
            byte[] whole = body(route.largest());
            assertThat(post(route, BodyPublishers.ofByteArray(whole), FORM, "Cookie", session(route))
                            .statusCode())
                    .as(route.toString())
                    .isEqualTo(403);
            assertThat(post(route, untold(whole), FORM, "Cookie", session(route))
                            .statusCode())
                    .as(route.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void aFormOfManyPartsIsRefusedToo() {
        for (Route route : fort.routes("POST")) {
            Multipart large = new Multipart().file("x", "x.txt", body(route.largest()));
            assertThat(post(route, untold(large.bytes()), large.type(), "Cookie", session(route))
                            .statusCode())
                    .as(route.toString())
                    .isEqualTo(413);
        }
        Multipart many = new Multipart();
        for (int i = 0; i < 20_000; i++) {
            many.file("files", "f" + i + ".txt", new byte[] {'a'});
        }
        Route ingest = fort.routes("POST").stream()
                .filter(route -> route.path().equals("/ingest"))
                .findFirst()
                .orElseThrow();
        assertThat(post(ingest, BodyPublishers.ofByteArray(many.bytes()), many.type(), "Cookie", ada)
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void noBodyIsUnpackedBecauseItSaysThatItIsPacked() {
        byte[] bomb = Bombs.gzip(Bombs.flood("a", 30));
        for (Route route : fort.routes("POST")) {
            for (String encoding :
                    List.of("gzip", "GZIP", "x-gzip", "deflate", "br", "zstd", "gzip, gzip", "identity, gzip")) {
                HttpResponse<String> answer = post(
                        route,
                        BodyPublishers.ofByteArray(bomb),
                        "application/json",
                        "Authorization",
                        token,
                        "Content-Encoding",
                        encoding);
                assertThat(answer.statusCode()).as(route + " " + encoding).isEqualTo(415);
            }
            HttpResponse<String> twice = post(
                    route,
                    BodyPublishers.ofByteArray(bomb),
                    "application/json",
                    "Authorization",
                    token,
                    "Content-Encoding",
                    "identity",
                    "Content-Encoding",
                    "gzip");
            assertThat(twice.statusCode()).as(route.toString()).isEqualTo(415);
        }
    }

    @Test
    void noBombIsTakenForAReportOrBreaksAnything() {
        Map<String, byte[]> bombs = new TreeMap<>(Bombs.all());
        for (Route route : routesWithFields()) {
            boolean program = route.path().startsWith("/api/");
            for (String type : program ? PACKED : List.of(FORM)) {
                bombs.forEach((name, bomb) -> {
                    if (bomb.length >= route.largest()) {
                        return;
                    }
                    HttpResponse<String> answer = program
                            ? post(route, BodyPublishers.ofByteArray(bomb), type, "Authorization", token)
                            : post(
                                    route,
                                    BodyPublishers.ofByteArray(bomb),
                                    type,
                                    "Cookie",
                                    session(route),
                                    "X-CSRF-Token",
                                    csrf(route));
                    assertThat(answer.statusCode())
                            .as(route + " " + type + " " + name + " " + answer.body())
                            .matches(status -> isRefused(route, status)
                                    || (!isPacked(name) || route.path().equals(ROW)) && isText(route, type, status));
                    assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("Exception");
                });
            }
        }
    }

    @Test
    void brokenBodiesOfWhoIsLetInAreRefusedWithoutATrace() {
        List<String> bodies = List.of(
                "{\"a\":",
                "[".repeat(200_000),
                "{\"a\":".repeat(100_000),
                "{\"text\": 1" + "0".repeat(500_000) + "}",
                "{\"text\": 1e999999999}",
                "{\"text\": {\"$ref\": \"file:///etc/passwd\"}}",
                "{\"@type\": \"java.net.URL\", \"val\": \"http://127.0.0.1\"}",
                "null",
                "\"a\"",
                "\u0000",
                "\uFEFF{}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "--x\r\nContent-Disposition: form-data; name=",
                "%zz=%&&&=");
        for (Route route : routesWithFields()) {
            for (String type : TYPES) {
                for (String body : bodies) {
                    HttpResponse<String> answer =
                            post(route, BodyPublishers.ofString(body), type, "Authorization", token);
                    String what = route + " " + type + " " + body.substring(0, Math.min(30, body.length())) + " ";
                    assertThat(answer.statusCode())
                            .as(what + answer.body())
                            .matches(status -> isRefused(route, status) || isText(route, type, status));
                    assertThat(answer.body())
                            .as(what)
                            .doesNotContain("\tat ")
                            .doesNotContain("Exception")
                            .doesNotContain("root:");
                }
            }
        }
    }

    @Test
    void whoSendsSlowlyIsGivenUpOnEachRouteAndHoldsUpNobody(@TempDir Path other) throws Exception {
        try (Fort slow = Fort.guarded(other, new Limits(0, 1, 1 << 20, 3, 512))) {
            String cookie = slow.login("ada");
            List<Trickle> all = new ArrayList<>();
            for (Route route : slow.routes("POST")) {
                all.add(new Trickle(
                        slow, Filled.with(route.path(), List.of("x")).get(0), cookie));
            }
            all.forEach(Thread::start);
            long begin = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                assertThat(slow.get("/reports", "Cookie", cookie).statusCode()).isEqualTo(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
            for (Trickle one : all) {
                one.join(30_000);
                assertThat(one.ended()).as(one.path + " " + one.answer()).isTrue();
                assertThat(one.answer())
                        .as(one.path)
                        .doesNotStartWith("HTTP/1.1 2")
                        .doesNotStartWith("HTTP/1.1 3");
            }
        }
    }

    /** Sends a byte now and then, as long as it is let. */
    private static final class Trickle extends Thread {

        private final Fort fort;
        private final String path;
        private final String cookie;
        private volatile String answer = "";
        private volatile boolean ended;

        Trickle(Fort fort, String path, String cookie) {
            this.fort = fort;
            this.path = path;
            this.cookie = cookie;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (Socket socket = new Socket("127.0.0.1", fort.port())) {
                socket.setSoTimeout(1);
                OutputStream out = socket.getOutputStream();
                out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                InputStream in = socket.getInputStream();
                for (int i = 0; i < 200 && answer.isEmpty(); i++) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(100);
                    answer = come(in);
                }
                ended = !answer.isEmpty();
            } catch (IOException e) {
                ended = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static String come(InputStream in) throws IOException {
            try {
                byte[] bytes = new byte[1024];
                int read = in.read(bytes);
                return read < 0 ? "closed" : new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
            } catch (java.net.SocketTimeoutException e) {
                return "";
            }
        }

        boolean ended() {
            return ended;
        }

        String answer() {
            return answer;
        }
    }

    /** All but one: the sample is put in whatever is sent with it, and that takes long. */
    private static List<Route> routesWithFields() {
        return fort.routes("POST").stream()
                .filter(route -> !route.path().equals("/sample"))
                .toList();
    }

    private static boolean isPacked(String name) {
        return name.matches(".*\\.(gz|pdf|docx|zip)|archive.*");
    }

    /** A way on is none of these, but where a form leads back to the page of logging in. */
    private static boolean isRefused(Route route, int status) {
        return status >= 400 && status < 500 || status == 303 && isHarmless(route);
    }

    /** Words that are sent as words are read: that is what these routes are for. */
    private static boolean isText(Route route, String type, int status) {
        if (route.path().equals(ROW)) {
            return status == 202 || status == 503;
        }
        return route.path().startsWith("/api/v1/re")
                && (type.equals("text/plain") || type.equals("text/html"))
                && (status == 200 || status == 201);
    }

    /** Forms that need no field: whoever sends nothing sends all of it. */
    private static boolean isHarmless(Route route) {
        return List.of("/logout", "/login", "/formulations/candidates/anew").contains(route.path());
    }

    /** Of ada; of nobody where strangers are let in, whose value another cookie holds. */
    private static String session(Route route) {
        return route.needed() == Role.ANYONE ? "chancery-form=" + "f".repeat(43) : ada;
    }

    private static String csrf(Route route) {
        return route.needed() == Role.ANYONE ? org.chancery.accounts.Secrets.sign("f".repeat(43), "form") : csrf;
    }

    private static byte[] body(long length) {
        byte[] body = new byte[Math.toIntExact(length)];
        Arrays.fill(body, (byte) 'a');
        return body;
    }

    private static BodyPublisher untold(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static HttpResponse<String> post(Route route, BodyPublisher body, String type, String... headers) {
        String path = Filled.with(route.path(), List.of("x")).get(0);
        return fort.send(
                HttpRequest.newBuilder(URI.create(fort.address() + path))
                        .header("Content-Type", type)
                        .POST(body),
                headers);
    }
}
