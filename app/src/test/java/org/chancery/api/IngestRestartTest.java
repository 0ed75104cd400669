package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.chancery.ingest.Reading;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.web.OpenGuard;
import org.chancery.web.Served;
import org.chancery.web.Site;
import org.chancery.web.TestReading;
import org.chancery.web.WebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that wait, and what becomes of them when the server ends. */
class IngestRestartTest {

    private static final String JSON = "application/json";
    private static final int MOST_WAITING = 16;

    @TempDir
    private Path folder;

    @Test
    void aJobThatWaitsEndsWithTheServerAndIsSentAgain() throws InterruptedException {
        try (Archive archive = Archive.open(folder.toString(), Served.CLOCK, true)) {
            Stuck stuck = new Stuck();
            String waiting;
            try (WebServer server = start(archive, stuck)) {
                Posting program = new Posting("http://localhost:" + server.port());
                program.send(JSON, report(0));
                stuck.begun.await();
                waiting = state(
                        program,
                        program.send(JSON, report(1))
                                .headers()
                                .firstValue("Location")
                                .orElseThrow(),
                        "waiting");
            }
            try (Session session = archive.session()) {
                assertThat(session.reportsAfter(0, 10)).isEmpty();
            }
            try (WebServer server = start(archive, new TestReading())) {
                Posting program = new Posting("http://localhost:" + server.port());
                assertThat(program.over(program.send(JSON, report(0)))
                                .get("counts")
                                .get("added")
                                .asInt())
                        .isEqualTo(1);
                assertThat(Posting.problem(program.get(waiting), 404)).contains("started anew");
                assertThat(program.over(program.send(JSON, report(1)))
                                .get("counts")
                                .get("added")
                                .asInt())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void whenTooManyWaitTheNextIsRefused() throws InterruptedException {
        try (Archive archive = Archive.open(folder.toString(), Served.CLOCK, true)) {
            Stuck stuck = new Stuck();
            try (WebServer server = start(archive, stuck)) {
                Posting program = new Posting("http://localhost:" + server.port());
                List<String> jobs = new ArrayList<>();
                for (int i = 0; i < MOST_WAITING; i++) {
                    jobs.add(Posting.json(program.send(JSON, report(i)))
                            .get("job")
                            .asString());
                }
                stuck.begun.await();
                assertThat(Posting.problem(program.send(JSON, report(MOST_WAITING)), 503))
                        .contains("wait already");
                state(program, jobs.get(0), "reading");
                state(program, jobs.get(MOST_WAITING - 1), "waiting");
                stuck.release.countDown();
            }
        }
    }

    private static WebServer start(Archive archive, Reading reading) {
        return WebServer.start(
                new Site(archive, TestReading.packed(), reading, Served.CLOCK), new OpenGuard(), "127.0.0.1", 0);
    }

    private static String report(int number) {
        return "{\"text\": \"The envoys met in round " + number + ".\"}";
    }

    private static String state(Posting program, String job, String state) {
        assertThat(Posting.json(program.get(job)).get("state").asString()).isEqualTo(state);
        return job;
    }

    /** Begins to read, and goes on when it is told to. */
    private static final class Stuck implements Reading {

        private final Reading reading = new TestReading();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);

        @Override
        public Document document(Raw raw) throws ReadException {
            return reading.document(raw);
        }

        @Override
        public Document document(String id, Map<String, String> metadata, String text) {
            return reading.document(id, metadata, text);
        }

        @Override
        public Record read(Document document) {
            begun.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("given up", e);
            }
            return reading.read(document);
        }

        @Override
        public String knowledge() {
            return reading.knowledge();
        }
    }
}
