package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.web.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing takes longer than anybody has. */
class BruteForceTest {

    @TempDir
    private Path folder;

    @Test
    void afterFiveWrongTriesOneMustWaitLongerEachTime() {
        try (Fort fort = Fort.guarded(folder)) {
            for (int i = 0; i < 5; i++) {
                assertThat(fort.tryLogin("ada", "wrong horse battery").statusCode()).isEqualTo(303);
            }
            HttpResponse<String> refused = fort.tryLogin("ada", Fort.PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            fort.clock.pass(Duration.ofSeconds(3));
            assertThat(fort.tryLogin("ada", "wrong horse battery").statusCode()).isEqualTo(303);
            fort.clock.pass(Duration.ofSeconds(1));
            assertThat(fort.tryLogin("ada", Fort.PASSWORD).statusCode()).isEqualTo(429);
            fort.clock.pass(Duration.ofMinutes(16));
            assertThat(fort.tryLogin("ada", Fort.PASSWORD).headers().firstValue("Location")).hasValue("/");
        }
    }

    @Test
    void aNameThatNobodyHasIsAnsweredLikeOneThatSomebodyHas() {
        try (Fort fort = Fort.guarded(folder)) {
            for (int i = 0; i < 5; i++) {
                HttpResponse<String> known = fort.tryLogin("ada", "wrong horse battery");
                HttpResponse<String> unknown = fort.tryLogin("nobody", "wrong horse battery");
                assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
                assertThat(unknown.headers().firstValue("Location")).isEqualTo(known.headers().firstValue("Location"));
            }
            assertThat(fort.tryLogin("nobody", "wrong horse battery").statusCode()).isEqualTo(429);
            assertThat(fort.tryLogin("ada", "wrong horse battery").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void oneAddressCannotGoThroughManyNames() {
        try (Fort fort = Fort.guarded(folder)) {
            int refused = 0;
            for (int i = 0; i < 25; i++) {
                refused += fort.tryLogin("name" + i, "wrong horse battery").statusCode() == 429 ? 1 : 0;
            }
            assertThat(refused).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void whoAsksTooOftenIsToldToWait() {
        try (Fort fort = Fort.guarded(folder, new Limits(1, 10, 1 << 20, 30, 0))) {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                HttpResponse<String> answer = fort.get("/health");
                if (answer.statusCode() == 429) {
                    refused++;
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                }
            }
            assertThat(refused).isGreaterThan(10);
        }
    }

    @Test
    void headersOfWhoIsNoTrustedProxyChangeNothing() {
        try (Fort fort = Fort.guarded(folder, new Limits(1, 10, 1 << 20, 30, 0))) {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                refused += fort.get("/health", "X-Forwarded-For", "203.0.113." + i, "X-Real-IP", "203.0.113." + i).statusCode() == 429
                        ? 1
                        : 0;
            }
            assertThat(refused).isGreaterThan(10);
        }
    }
}
