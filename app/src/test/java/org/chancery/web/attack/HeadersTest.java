package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.web.Route;
import org.chancery.web.Urls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What browsers are told, and names under which a server does not answer. */
class HeadersTest {

    private static final List<String> AWAY = List.of(
            "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "javascript:alert(1)",
            "/x\r\nSet-Cookie: a=b", "///evil.example", "http:evil.example", " //evil.example", "@evil.example");

    @TempDir
    private Path folder;

    private Fort fort;

    @AfterEach
    void stop() {
        fort.close();
    }

    @Test
    void everyAnswerForbidsFramesScriptsOfOthersAndGuessing() {
        fort = Fort.open(folder);
        for (Route route : fort.routes("GET")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String asked : List.of(path, path + "?format=json", path + "?format=csv", path + "/no/such/page")) {
                HttpResponse<String> answer = fort.get(asked);
                assertThat(header(answer, "Content-Security-Policy"))
                        .as(asked)
                        .contains("default-src 'none'")
                        .contains("script-src 'self'")
                        .contains("frame-ancestors 'none'")
                        .contains("base-uri 'none'")
                        .doesNotContain("unsafe");
                assertThat(header(answer, "X-Frame-Options")).as(asked).isEqualTo("DENY");
                assertThat(header(answer, "X-Content-Type-Options")).as(asked).isEqualTo("nosniff");
                assertThat(header(answer, "Referrer-Policy")).as(asked).isEqualTo("same-origin");
                assertThat(header(answer, "Server")).as(asked).isEmpty();
                assertThat(header(answer, "Access-Control-Allow-Origin")).as(asked).isEmpty();
            }
        }
    }

    @Test
    void theOpenServerAnswersAsLocalhostOnly() {
        fort = Fort.open(folder);
        for (String host : List.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.5:8080", "[::2]", "localhost@evil", "")) {
            String answer = fort.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(host).startsWith("HTTP/1.1 4").doesNotContain("hostile-");
        }
    }

    @Test
    void theOpenServerAnswersNoProxyAndNoPageOfAnotherSite() {
        fort = Fort.open(folder);
        for (String header : List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via", "X-Real-IP")) {
            assertThat(fort.get("/", header, "203.0.113.5").statusCode()).as(header).isEqualTo(421);
        }
        assertThat(fort.get("/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors").statusCode()).isEqualTo(403);
        assertThat(fort.get("/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe").statusCode())
                .isEqualTo(403);
        assertThat(fort.get("/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theOpenServerTakesNoChangeWithoutItsValue() {
        fort = Fort.open(folder);
        for (Route route : fort.routes("POST")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            assertThat(fort.post(path, Map.of()).statusCode()).as(path).isEqualTo(403);
            assertThat(fort.post(path, Map.of("_csrf", "x")).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void aHostThatIsNoNameIsRefusedWhereThereAreAccountsToo() {
        fort = Fort.guarded(folder);
        for (String host : List.of("a/b", "a\tb", "<script>", "a?b")) {
            String answer = fort.raw("GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(host).startsWith("HTTP/1.1 4").doesNotContain("<script>");
        }
    }

    @Test
    void loggingInLeadsToNoOtherSite() {
        fort = Fort.guarded(folder);
        for (String next : AWAY) {
            HttpResponse<String> form = fort.get("/login?next=" + Urls.escape(next));
            assertThat(form.body()).as(next).doesNotContain("value=\"" + next);
            HttpResponse<String> answer = fort.post(
                    "/login",
                    Map.of("_csrf", Fort.csrf(form), "name", "rene", "password", Fort.PASSWORD, "next", next),
                    "Cookie",
                    Fort.cookie(form, "chancery-form"));
            String location = header(answer, "Location");
            assertThat(location).as(next).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
            assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotStartWith("a=b");
        }
    }

    @Test
    void noValueOfAQueryBecomesAHeader() {
        fort = Fort.guarded(folder);
        for (Route route : fort.routes("GET")) {
            String path = Filled.with(route.path(), List.of("x%0d%0aX-Injected:%20yes")).get(0);
            HttpResponse<String> answer = fort.get(path + "?" + Queries.all("x\r\nX-Injected: yes"));
            assertThat(answer.headers().firstValue("X-Injected")).as(path).isEmpty();
        }
    }

    @Test
    void overHttpsBrowsersAreToldToStayThereAndCookiesAreSecure() throws Exception {
        fort = Fort.open(folder);
        Behind.proxy(folder.resolve("behind"), address -> {
            HttpResponse<String> answer = fort.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(address + "/login"))
                    .header("X-Forwarded-For", "203.0.113.9")
                    .header("X-Forwarded-Proto", "https"));
            assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(header(answer, "Set-Cookie")).startsWith("__Host-chancery-form=").contains("Secure").contains("Path=/").doesNotContain("Domain");
        });
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
