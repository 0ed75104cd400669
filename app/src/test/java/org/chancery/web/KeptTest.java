package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.keep.EntryRow;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void anAnswerIsMadeOnceWhileTheArchiveIsWhatItWas() {
        Kept<String, Integer> kept = new Kept<>(2);
        try (Session session = Served.sample().archive().session()) {
            assertThat(kept.get(session, "one", made::incrementAndGet)).isEqualTo(1);
            assertThat(kept.get(session, "one", made::incrementAndGet)).isEqualTo(1);
            assertThat(kept.get(session, "other", made::incrementAndGet)).isEqualTo(2);
        }
    }

    @Test
    void theOneNotAskedForLongestGoesFirst() {
        Kept<String, Integer> kept = new Kept<>(2);
        try (Session session = Served.sample().archive().session()) {
            for (String question : new String[] {"one", "two", "one", "three", "one", "two"}) {
                kept.get(session, question, made::incrementAndGet);
            }
            assertThat(made.get()).isEqualTo(4);
        }
    }

    @Test
    void whatFailedIsTriedAgain() {
        Kept<String, Integer> kept = new Kept<>(2);
        try (Session session = Served.sample().archive().session()) {
            assertThatThrownBy(() -> kept.get(session, "one", () -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(kept.get(session, "one", made::incrementAndGet)).isEqualTo(1);
        }
    }

    @Test
    void aCorrectionMakesItAnew() {
        Kept<String, Integer> kept = new Kept<>(2);
        try (Served copy = Served.copyOfSample()) {
            try (Session session = copy.archive().session()) {
                kept.get(session, "one", made::incrementAndGet);
                correct(copy, session);
            }
            try (Session session = copy.archive().session()) {
                assertThat(kept.get(session, "one", made::incrementAndGet)).isEqualTo(2);
            }
        }
    }

    private static void correct(Served copy, Session session) {
        ReportRow report = session.reportsAfter(0, 1).get(0);
        EntryRow entry = session.entries(report.report()).stream()
                .filter(one -> one.layer().equals("statement"))
                .findFirst()
                .orElseThrow();
        copy.archive()
                .correct(
                        entry.id(),
                        "A. Reader",
                        InstantSource.system().instant().toString(),
                        "{\"rejected\": true}");
    }
}
