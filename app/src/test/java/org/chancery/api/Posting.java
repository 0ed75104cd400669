package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that sends reports to a server and asks what became of them. */
final class Posting {

    static final String INGEST = ApiScreen.ROOT + "/ingest";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    /** @param server without a slash at the end */
    Posting(String server) {
        this.server = server;
    }

    /** @param headers name, value, name, value … */
    HttpResponse<String> send(String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + INGEST))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        return answer(request, headers);
    }

    HttpResponse<String> send(String type, String body, String... headers) {
        return send(type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> get(String path, String... headers) {
        return answer(HttpRequest.newBuilder(URI.create(server + path)), headers);
    }

    /** What became of a job, when it is over. */
    JsonNode over(HttpResponse<String> sent, String... headers) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String address = sent.headers().firstValue("Location").orElseThrow();
        assertThat(json(sent).get("job").asString()).isEqualTo(address);
        JsonNode job = json(get(address, headers));
        try {
            for (int i = 0; i < 600 && job.get("state").asString().matches("waiting|reading"); i++) {
                Thread.sleep(50);
                job = json(get(address, headers));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return job;
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return MAPPER.readTree(answer.body());
    }

    /** The sentence of a refusal. */
    static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode told = MAPPER.readTree(answer.body());
        assertThat(told.get("status").asInt()).isEqualTo(status);
        return told.get("detail").asString();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
