package org.chancery.web.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.web.Urls;

/** Ways to ask a server on this machine, as browsers, programs and attackers do. */
public abstract class Assailant implements AutoCloseable {

    public static final String PASSWORD = "correct horse battery";

    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\">");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public abstract int port();

    public String address() {
        return "http://localhost:" + port();
    }

    /** @param headers name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).GET(), headers);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> Urls.escape(field.getKey()) + "=" + Urls.escape(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpRequest built = request.timeout(Duration.ofSeconds(60)).build();
        IOException last = null;
        // The server closes a connection on which it left a body unread, and the client may find out too late.
        for (int i = 0; i < 4; i++) {
            try {
                return client.send(built, BodyHandlers.ofString());
            } catch (IOException e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        throw new AssertionError(last);
    }

    /** Bytes as they are; what comes back until the server closes, or for ten seconds. */
    public String raw(String request) {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "closed: " + e.getMessage();
        }
    }

    /** A path of a request as it is, which clients would tidy up. */
    public String rawGet(String path) {
        return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** Logs in, and gives the cookie. */
    public String login(String name) {
        HttpResponse<String> answer = tryLogin(name, PASSWORD);
        return cookie(answer, "chancery");
    }

    public HttpResponse<String> tryLogin(String name, String password) {
        HttpResponse<String> form = get("/login", "Accept", "text/html");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", csrf(form));
        fields.put("name", name);
        fields.put("password", password);
        fields.put("next", "/");
        return post("/login", fields, "Cookie", cookie(form, "chancery-form"));
    }

    /** What the pages of this login send back. */
    public String csrfOf(String cookie) {
        return csrf(get("/account", "Cookie", cookie, "Accept", "text/html"));
    }

    public static String csrf(HttpResponse<String> page) {
        Matcher matcher = CSRF.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("no csrf in " + page.statusCode() + " " + page.body());
        }
        return matcher.group(1);
    }

    public static String cookie(HttpResponse<String> answer, String name) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            if (header.startsWith(name + "=") && !header.startsWith(name + "=;")) {
                return header.substring(0, header.indexOf(';'));
            }
        }
        throw new AssertionError("no cookie " + name + " in " + answer.statusCode() + " "
                + answer.headers().map());
    }

    /** Files as a form with this value would send them. */
    public HttpResponse<String> upload(Map<String, byte[]> files, String csrf, String... headers) {
        Multipart form = new Multipart().field("_csrf", csrf);
        files.forEach((name, bytes) -> form.file("files", name, bytes));
        return send(
                HttpRequest.newBuilder(URI.create(address() + "/ingest"))
                        .header("Content-Type", form.type())
                        .POST(BodyPublishers.ofByteArray(form.bytes())),
                headers);
    }

    @Override
    public abstract void close();
}
