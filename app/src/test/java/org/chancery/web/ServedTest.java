package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class ServedTest {

    @Test
    void theSampleIsServed() {
        Served served = Served.sample();
        assertThat(served.page("/")).contains("<h1>");
        assertThat(served.json("/index.json").isObject()).isTrue();
    }

    @Test
    void aCopyIsForItself() {
        try (Served copy = Served.copyOfSample()) {
            assertThat(copy.address()).isNotEqualTo(Served.sample().address());
            assertThat(copy.archive().session().counts().get("reports")).isEqualTo(30);
        }
    }

    @Test
    void aChangeFromElsewhereIsRefused() {
        HttpRequest.Builder forged = HttpRequest.newBuilder(
                        URI.create(Served.sample().address() + "/sample"))
                .POST(BodyPublishers.ofString("_csrf=guessed"));
        assertThat(Served.sample()
                        .send(forged, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isIn(403, 404);
    }
}
