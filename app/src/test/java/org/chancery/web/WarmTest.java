package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WarmTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    void theServerTellsWhenFirstAnswersAreMadeAndAnswersMeanwhile() throws InterruptedException {
        try (Served served = Served.copyOfSample()) {
            assertThat(served.get("/metrics").body()).contains("chancery_warm 0.0");
            served.warm();
            assertThat(served.get("/ready").statusCode()).isEqualTo(200);
            Instant end = Instant.now().plus(LONGEST);
            while (!served.get("/metrics").body().contains("chancery_warm 1.0")) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(50);
            }
            assertThat(served.page("/calendar")).contains("<h1");
        }
    }
}
