package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpFetchTest {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Fetch fetch = new HttpFetch(Duration.ofSeconds(20), Duration.ofSeconds(20));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/a", 200, "They met.");
        answer("/gone", 404, "They left.");
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/a");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('T');
            exchange.getResponseBody().flush();
            await();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
    }

    @Test
    void aPageIsFetched() throws IOException {
        assertThat(fetch.fetch(at("/a"), 100).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("They met.");
    }

    @Test
    void aRedirectionIsFollowed() throws IOException {
        assertThat(fetch.fetch(at("/moved"), 100).address()).isEqualTo(at("/a"));
    }

    @Test
    void noMoreThanOneByteBeyondTheLimitIsTaken() throws IOException {
        assertThat(fetch.fetch(at("/a"), 3).bytes()).hasSize(4);
    }

    @Test
    void anErrorOfTheServerIsTold() {
        assertThatThrownBy(() -> fetch.fetch(at("/gone"), 100))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("404");
    }

    @Test
    void aBodyThatTricklesInIsGivenUp() {
        Fetch hurried = new HttpFetch(Duration.ofSeconds(20), Duration.ofSeconds(1));
        assertThatThrownBy(() -> hurried.fetch(at("/slow"), 100))
                .isInstanceOf(IOException.class)
                .hasMessage("no whole answer within 1 seconds");
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private URI at(String path) {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path);
    }
}
