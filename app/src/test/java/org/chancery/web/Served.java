package org.chancery.web;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.keep.Archive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server on a free port over an archive in a folder of its own, and questions to it. {@link #sample()} is shared by all tests
 * that only read; a test that writes takes {@link #copyOfSample()} or {@link #empty()} and closes it. No language model is
 * loaded: texts of the sample have their parses, any other text is read as one without sentences.
 */
public final class Served implements AutoCloseable {

    /** What the server takes for now: after the last report of the sample, before the last occasion it tells of. */
    public static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");

    public static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\">");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final Archive archive;
    private final Site site;
    private final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Served(Path folder) {
        this.folder = folder;
        this.archive = Archive.open(folder.toString(), CLOCK, true);
        this.site = new Site(archive, TestReading.packed(), new TestReading(), CLOCK);
        this.server = WebServer.start(site, new OpenGuard(), "127.0.0.1", 0);
    }

    /** The sample, for tests that only read. Made once; ends with the tests. */
    public static Served sample() {
        return Shared.SAMPLE;
    }

    /** The sample, for one test that writes. */
    public static Served copyOfSample() {
        Path copy = temporary();
        try (Stream<Path> files = Files.list(Shared.MADE)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Served(copy);
    }

    /** An archive with nothing in it. */
    public static Served empty() {
        return new Served(temporary());
    }

    public Site site() {
        return site;
    }

    public Archive archive() {
        return archive;
    }

    /** Has the server make the answers that take long. */
    public void warm() {
        server.warm(site);
    }

    /** Without a slash at the end. */
    public String address() {
        return "http://localhost:" + server.port();
    }

    /** @param headers name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)), headers);
    }

    /** The page as HTML; fails unless it is there. */
    public String page(String path) {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    /** @param path with {@code .json} or {@code ?format=json} */
    public JsonNode json(String path) {
        return MAPPER.readTree(get(path).body());
    }

    /** Rows with their columns' names first. */
    public List<List<String>> csv(String path) {
        return CsvReader.builder().ofCsvRecord(get(path).body()).stream()
                .map(row -> row.getFields())
                .toList();
    }

    /** Sends a form as a page of the server would; a redirection is not followed. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address() + path)).POST(HttpRequest.BodyPublishers.ofString(form)),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-CSRF-Token",
                csrf());
    }

    /** Sends a request that is made by hand. */
    public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
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

    /** What forms of this server send as {@code _csrf}. */
    public String csrf() {
        Matcher matcher = CSRF.matcher(page("/"));
        if (!matcher.find()) {
            throw new AssertionError("the start page has no csrf");
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        server.close();
        archive.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("chancery-served");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made when it is asked for first. */
    private static final class Shared {

        static final Path MADE = made();
        static final Served SAMPLE = copyOfSample();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SAMPLE::close));
        }

        private static Path made() {
            Path folder = temporary();
            try (Archive archive = Archive.open(folder.toString(), CLOCK, true)) {
                TestReading.sample().into(archive, TestReading.pipeline(), CLOCK);
            }
            return folder;
        }
    }
}
