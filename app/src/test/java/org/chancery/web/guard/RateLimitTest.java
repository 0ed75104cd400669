package org.chancery.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void afterABurstOneMayAskSoManyTimesASecond() {
        RateLimit limit = new RateLimit(2, 3, nanos::get);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take("a")).isZero();
        }
        assertThat(limit.take("a")).isEqualTo(1);
        assertThat(limit.take("b")).isZero();
        nanos.addAndGet(500_000_000L);
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void aNetworkOfSixtyFourBitsIsOneAsker() {
        assertThat(RateLimit.network("2001:db8:1:2:3:4:5:6")).isEqualTo(RateLimit.network("2001:db8:1:2:ffff:1:1:1"));
        assertThat(RateLimit.network("2001:db8:1:3:3:4:5:6")).isNotEqualTo(RateLimit.network("2001:db8:1:2:3:4:5:6"));
        assertThat(RateLimit.network("203.0.113.7")).isEqualTo("203.0.113.7");
    }
}
