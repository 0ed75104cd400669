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
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.Passwords;
import org.chancery.accounts.Standing;
import org.chancery.accounts.Tokens;
import org.chancery.keep.Archive;
import org.chancery.knowledge.Knowledge;
import org.chancery.web.Guard;
import org.chancery.web.Limits;
import org.chancery.web.OpenGuard;
import org.chancery.web.Route;
import org.chancery.web.ServerOptions;
import org.chancery.web.Site;
import org.chancery.web.Urls;
import org.chancery.web.WebServer;
import org.chancery.web.guard.Access;
import org.chancery.web.guard.AccountsGuard;

/** A server over an archive of hostile reports, and ways to attack it. */
public final class Fort implements AutoCloseable {

    public static final String PASSWORD = "correct horse battery";

    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\">");

    private static final class Loaded {
        static final Knowledge KNOWLEDGE = Knowledge.packed();
    }

    public final Ticking clock = new Ticking();
    public final Archive archive;
    public final Accounts accounts;
    public final Tokens tokens;
    private final WebServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Fort(Path folder, boolean login, Limits limits) {
        archive = Archive.open(folder.resolve("fort").toString(), clock, true);
        Hostile.into(archive);
        accounts = new Accounts(archive, archive::session, clock, new Passwords(4));
        tokens = new Tokens(archive, archive::session, clock);
        Guard guard = new OpenGuard();
        if (login) {
            accounts.add("ada", Standing.ADMIN, PASSWORD);
            accounts.add("rita", Standing.REVIEWER, PASSWORD);
            accounts.add("rene", Standing.READER, PASSWORD);
            Access access = new Access(null, Duration.ofHours(1), Duration.ofDays(2), new Passwords(4), null);
            guard = new AccountsGuard(archive, clock, access, limits);
        }
        server = WebServer.start(
                new Site(archive, Loaded.KNOWLEDGE, new NoReading(), clock),
                guard,
                ServerOptions.local("127.0.0.1", 0).with(limits));
    }

    /** Without accounts. */
    public static Fort open(Path folder) {
        return new Fort(folder, false, new Limits(0, 1, 1 << 20, 30, 0));
    }

    /** With accounts: ada is admin, rita reviewer, rene reader. */
    public static Fort guarded(Path folder) {
        return guarded(folder, new Limits(0, 1, 1 << 20, 30, 0));
    }

    public static Fort guarded(Path folder, Limits limits) {
        return new Fort(folder, true, limits);
    }

    public List<Route> routes() {
        return server.routes();
    }

    public List<Route> routes(String method) {
        return routes().stream().filter(route -> route.method().equals(method)).toList();
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    public int port() {
        return server.port();
    }

    public void stop() {
        server.close();
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
        throw new AssertionError("no cookie " + name + " in " + answer.statusCode() + " " + answer.headers().map());
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}
