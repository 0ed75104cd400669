package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeepTest {

    @Test
    void workThatIsCalledOffKnowsSoEvenWhenItsInterruptionIsCleared() {
        CompletableFuture<Boolean> wanted = new CompletableFuture<>();
        // An interruption that is there already is that of a task which Spark kills.
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Deep.call(() -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException cleared) {
                        wanted.complete(isWanted());
                    }
                    return 1;
                }))
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(wanted.orTimeout(10, TimeUnit.SECONDS).join()).isFalse();
    }

    private static boolean isWanted() {
        try {
            Deep.ensureWanted();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Test
    void workThatIsWaitedForIsWanted() {
        assertThat(Deep.call(DeepTest::isWanted)).isTrue();
    }
}
