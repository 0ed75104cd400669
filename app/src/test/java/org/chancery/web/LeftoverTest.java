package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who sends too much reads why it was refused, at whatever pace it was sent. */
class LeftoverTest {

    private static final int SIZE = 9 << 20;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void theRefusalOfALargeBodyIsRead() throws IOException, InterruptedException {
        for (int pause : new int[] {0, 0, 0, 1, 3}) {
            try (Socket socket = connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(head(SIZE));
                for (int sent = 0; sent < SIZE; sent += 1 << 16) {
                    out.write(new byte[1 << 16]);
                    if (pause > 0) {
                        Thread.sleep(pause);
                    }
                }
                out.flush();
                assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("Too large");
            }
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoNeverSendsTheRestIsAnsweredAndLetGo() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head(SIZE));
            assertThat(answer(socket)).startsWith("HTTP/1.1 413");
        }
    }

    private static Socket connect() throws IOException {
        return new Socket("localhost", URI.create(Served.sample().address()).getPort());
    }

    private static byte[] head(int size) {
        return ("POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + size + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Up to the end of what the server sends: it ends its side with the answer. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
