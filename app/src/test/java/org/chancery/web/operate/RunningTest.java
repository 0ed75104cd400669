package org.chancery.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.accounts.AuditLog;
import org.chancery.keep.Archive;
import org.chancery.keep.Backup;
import org.chancery.web.Limits;
import org.chancery.web.attack.Fort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who run a server need of it. */
class RunningTest {

    @TempDir
    private Path folder;

    @Test
    void itSaysThatItLivesAndThatTheArchiveAnswers() {
        try (Fort fort = Fort.guarded(folder)) {
            assertThat(fort.get("/health").body()).isEqualTo("alive\n");
            assertThat(fort.get("/ready").body()).isEqualTo("ready\n");
            assertThat(fort.raw("GET /health HTTP/1.1\r\nHost: 10.9.8.7:8080\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void metricsTellRoutesNotWhatStrangersMakeUp() {
        try (Fort fort = Fort.guarded(folder)) {
            fort.get("/login");
            fort.get("/made/up/4711");
            String text = fort.get("/metrics").body();
            assertThat(text)
                    .contains("chancery_http_requests_seconds_bucket")
                    .contains("route=\"/login\"")
                    .contains("status=\"404\"")
                    .contains("chancery_archive_rows{table=\"reports\"}")
                    .contains("chancery_jobs")
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain("4711");
        }
    }

    @Test
    void metricsAreForThisMachineAndAdmins() {
        try (Fort fort = Fort.guarded(folder)) {
            assertThat(fort.get("/metrics", "X-Forwarded-For", "203.0.113.5", "Accept", "text/plain")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(fort.get("/metrics", "X-Forwarded-For", "203.0.113.5", "Cookie", fort.login("ada"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(fort.get(
                                    "/metrics",
                                    "X-Forwarded-For",
                                    "203.0.113.5",
                                    "Cookie",
                                    fort.login("rene"),
                                    "Accept",
                                    "text/plain")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void everyAnswerHasItsNumber() {
        try (Fort fort = Fort.open(folder)) {
            String one = fort.get("/").headers().firstValue("X-Request-Id").orElse("");
            String other = fort.get("/").headers().firstValue("X-Request-Id").orElse("");
            assertThat(one).matches("[0-9a-f]{16}").isNotEqualTo(other);
        }
    }

    @Test
    void headIsAnsweredAsGetWithoutABody() {
        try (Fort fort = Fort.open(folder)) {
            String head = fort.raw("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(head).startsWith("HTTP/1.1 200").contains("text/html").endsWith("\r\n\r\n");
        }
    }

    @Test
    void aSlowClientIsGivenUpAndBlocksNobody() throws Exception {
        try (Fort fort = Fort.guarded(folder, new Limits(0, 1, 1 << 20, 2, 64))) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Socket socket = new Socket("127.0.0.1", fort.port());
                OutputStream out = socket.getOutputStream();
                out.write(
                        "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na"
                                .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                slow.add(socket);
            }
            HttpResponse<String> meanwhile = fort.get("/login");
            assertThat(meanwhile.statusCode()).isEqualTo(200);
            Socket first = slow.get(0);
            first.setSoTimeout(30_000);
            InputStream in = first.getInputStream();
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotStartWith("HTTP/1.1 2");
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBackupIsTakenWhileTheServerWrites() throws Exception {
        try (Fort fort = Fort.guarded(folder)) {
            AtomicBoolean ended = new AtomicBoolean();
            AtomicReference<Throwable> failed = new AtomicReference<>();
            AuditLog log = new AuditLog(fort.archive, fort.archive::session, fort.clock);
            Thread writing = new Thread(() -> {
                try {
                    for (int i = 0; !ended.get(); i++) {
                        log.add("ada", "", "note", String.valueOf(i));
                    }
                } catch (RuntimeException e) {
                    failed.set(e);
                }
            });
            writing.start();
            Path file = folder.resolve("backup.db");
            Backup.write(fort.archive, file);
            assertThat(fort.get("/ready").statusCode()).isEqualTo(200);
            ended.set(true);
            writing.join();
            assertThat(failed.get()).isNull();
            try (Archive copy = Archive.open(file.toString());
                    var session = copy.session()) {
                assertThat(session.counts()).containsEntry("accounts", 3L);
            }
        }
    }

    @Test
    void whatIsUnderWayIsAnsweredBeforeTheEnd() throws Exception {
        Fort fort = Fort.guarded(folder);
        try (Socket socket = new Socket("127.0.0.1", fort.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n\r\nnam"
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            // All of it within a second, or the client counts as too slow.
            Thread.sleep(250);
            Thread ending = new Thread(fort::stop);
            ending.start();
            Thread.sleep(250);
            out.write("e=a".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 403");
            ending.join();
        } finally {
            fort.archive.close();
        }
    }
}
