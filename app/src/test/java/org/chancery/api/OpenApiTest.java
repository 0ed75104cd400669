package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.web.OpenGuard;
import org.chancery.web.Served;
import org.chancery.web.WebServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Holds the server to its description. */
class OpenApiTest {

    private static final Described DESCRIBED = Described.packed();

    @Test
    void theDescriptionIsOpenApi() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(DESCRIBED.yaml(), null, null);
        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(parsed.getOpenAPI().getPaths())
                .hasSize(DESCRIBED.whole().get("paths").size());
    }

    @Test
    void whatIsAnsweredIsDescribedAndWhatIsDescribedIsAnswered() {
        Set<String> described =
                DESCRIBED.operations().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        try (WebServer server = WebServer.start(Served.sample().site(), new OpenGuard(), "127.0.0.1", 0)) {
            Set<String> answered = server.routes().stream()
                    .filter(route -> route.path().startsWith("/api/"))
                    .map(route -> route.method() + " " + route.path())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(answered).isEqualTo(described);
        }
    }

    @Test
    void everyQuestionIsAnsweredAsDescribed() {
        List<String> wrong = new ArrayList<>();
        for (Described.One one : DESCRIBED.operations()) {
            if (one.method().equals("GET") && !isOfThisServer(one)) {
                DESCRIBED
                        .addresses(one)
                        .forEach(address ->
                                wrong.addAll(check(one, address, Served.sample().get(address))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aJobIsAnsweredAsDescribedWhileItWaitsAndWhenItIsOver() {
        Described.One asked = DESCRIBED.operations().stream()
                .filter(OpenApiTest::isOfThisServer)
                .findFirst()
                .orElseThrow();
        List<String> wrong = new ArrayList<>();
        try (Served copy = Served.copyOfSample()) {
            Posting program = new Posting(copy.address());
            for (String lines : List.of("{\"text\": \"They met.\"}\n{\"id\": \"empty\"}\n", "{}\n")) {
                HttpResponse<String> sent = program.send("application/x-ndjson", lines);
                String address = sent.headers().firstValue("Location").orElseThrow();
                wrong.addAll(check(asked, address, copy.get(address)));
                program.over(sent);
                wrong.addAll(check(asked, address, copy.get(address)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void typesOfBodiesThatAreDescribedAreTakenAndNoOthers() {
        List<String> wrong = new ArrayList<>();
        for (Described.One one : DESCRIBED.operations()) {
            if (one.method().equals("POST")) {
                String address = DESCRIBED.addresses(one).get(0);
                one.fields().at("/requestBody/content").propertyNames().forEach(type -> {
                    if (status(address, type) == 415) {
                        wrong.add(one + " does not take " + type);
                    }
                });
                if (status(address, "application/x-described-nowhere") != 415) {
                    wrong.add(one + " takes anything");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Of a body of that type with nothing in it. */
    private static int status(String address, String type) {
        Served served = Served.sample();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(served.address() + address)).POST(BodyPublishers.ofString(" "));
        return served.send(request, "Content-Type", type, "X-CSRF-Token", served.csrf())
                .statusCode();
    }

    /** Whether a part of its path is told by a server when it is asked for something else, so that no example can name it. */
    private static boolean isOfThisServer(Described.One one) {
        return DESCRIBED.addresses(one).get(0).contains("{");
    }

    @Test
    void everyChangeIsAnsweredAsDescribed() {
        List<String> wrong = new ArrayList<>();
        try (Served copy = Served.copyOfSample()) {
            for (Described.One one : DESCRIBED.operations()) {
                if (one.method().equals("POST")) {
                    String address = DESCRIBED.addresses(one).get(0);
                    JsonNode body = one.fields().at("/requestBody/content/application~1json/example");
                    wrong.addAll(check(one, address, post(copy, address, body.toString())));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void examplesAreWhatTheSchemasSay() {
        List<String> wrong = new ArrayList<>();
        for (Described.One one : DESCRIBED.operations()) {
            one.fields().path("responses").properties().forEach(response -> {
                JsonNode content =
                        DESCRIBED.resolved(response.getValue()).path("content").path("application/json");
                if (content.has("example")) {
                    DESCRIBED
                            .wrong(content.get("schema"), content.get("example"))
                            .forEach(said -> wrong.add(one + " " + response.getKey() + ": " + said));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    static HttpResponse<String> post(Served served, String address, String json, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(served.address() + address)).POST(BodyPublishers.ofString(json));
        request.header("Content-Type", "application/json");
        return served.send(request, headers);
    }

    private static List<String> check(Described.One one, String address, HttpResponse<String> answer) {
        String what = one.method() + " " + address + ": ";
        JsonNode response = one.fields().path("responses").get(String.valueOf(answer.statusCode()));
        if (response == null || answer.statusCode() >= 400) {
            return List.of(
                    what + answer.statusCode() + " " + answer.body().lines().collect(Collectors.joining(" ")));
        }
        String type = answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .toLowerCase(Locale.ROOT);
        JsonNode content = DESCRIBED.resolved(response).path("content").get(type);
        if (content == null) {
            return List.of(what + "is of the type " + type + ", which is not described");
        }
        return type.equals("application/json")
                ? DESCRIBED.wrong(content.get("schema"), Described.MAPPER.readTree(answer.body())).stream()
                        .map(said -> what + said)
                        .toList()
                : List.of();
    }
}
