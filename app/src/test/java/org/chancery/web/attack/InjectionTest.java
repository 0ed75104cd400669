package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Session;
import org.chancery.web.Route;
import org.chancery.web.Urls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words for a database stay words, under every name and in every path. */
class InjectionTest {

    private static final List<String> SQL = List.of(
            "' OR '1'='1",
            "x'; DROP TABLE reports; --",
            "1 UNION SELECT sql FROM sqlite_master --",
            "') UNION SELECT password FROM accounts --",
            "1); ATTACH DATABASE '/tmp/owned.db' AS owned; --",
            "%' AND randomblob(1000000000) --",
            "\\",
            "\"");

    private static final List<String> FTS = List.of(
            "NEAR(", "\"", "a AND", "NOT", "text:x", "{title text}: x", "^", "*", "a*b*", "(((((((((", "x OR OR", "-", "+", "a:b:c");

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    private static Fort fort;
    private static Map<String, Long> before = Map.of();

    @BeforeAll
    static void start() {
        fort = Fort.open(folder);
        before = counts();
    }

    @AfterAll
    static void stop() {
        fort.close();
    }

    @Test
    void noQueryReachesTheDatabaseAsCode() {
        for (Route route : fort.routes("GET")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            String page = fort.get(path, "Accept", "text/html").body();
            for (String payload : SQL) {
                refused(path + "?" + Queries.all(payload));
            }
            for (String payload : FTS) {
                refused(path + "?" + Queries.all(payload));
            }
            for (String name : Queries.of(page)) {
                refused(path + "?" + name + "=" + Urls.escape(SQL.get(0)));
                refused(path + "?" + name + "=" + Urls.escape(SQL.get(3)));
                refused(path + "?" + name + "=" + Urls.escape(FTS.get(0)));
            }
        }
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void noPartOfAPathReachesTheDatabaseAsCode() {
        for (Route route : fort.routes("GET")) {
            Filled.with(route.path(), SQL.subList(0, 6)).forEach(InjectionTest::refused);
        }
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void longAndRepeatedValuesTakeNoLongTime() {
        List<String> values = List.of(
                "a".repeat(5000),
                "a ".repeat(2000),
                "(".repeat(3000),
                "\"a\" ".repeat(800),
                "a* ".repeat(1000),
                "a-".repeat(2000) + "!",
                "2015-01-01,".repeat(400),
                "999999999999999999999",
                "-1",
                "9".repeat(400));
        for (Route route : fort.routes("GET")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String value : values) {
                refused(path + "?q=" + Urls.escape(value) + "&words=" + Urls.escape(value.substring(0, Math.min(1000, value.length()))));
                refused(path + "?" + Queries.all(value.substring(0, Math.min(60, value.length()))));
            }
        }
    }

    private static void refused(String path) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = fort.get(path);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String shown = path.length() > 300 ? path.substring(0, 300) + "…" : path;
        assertThat(answer.statusCode()).as(shown).isLessThan(500);
        assertThat(answer.body())
                .as(shown)
                .doesNotContain("SQLITE_")
                .doesNotContain("org.sqlite")
                .doesNotContain("fts5: syntax")
                .doesNotContain("CREATE TABLE")
                .doesNotContain("\tat org.");
        assertThat(took).as(shown).isLessThan(LONG);
    }

    private static Map<String, Long> counts() {
        try (Session session = fort.archive.session()) {
            Map<String, Long> counts = session.counts();
            counts.keySet().removeIf(table -> table.equals("audit_log"));
            return counts;
        }
    }
}
