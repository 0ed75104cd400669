package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.accounts.Standing;
import org.chancery.web.Role;
import org.chancery.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is who they are not: cookies, tokens, forms, roles. */
class ForgeryTest {

    @TempDir
    private Path folder;

    private Fort fort;

    @BeforeEach
    void start() {
        fort = Fort.guarded(folder);
    }

    @AfterEach
    void stop() {
        fort.close();
    }

    @Test
    void nobodySeesAPageWithoutLoggingIn() {
        for (Route route : fort.routes("GET")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            if (route.needed() != Role.ANYONE) {
                assertThat(fort.get(path, "Accept", "application/json").statusCode())
                        .as(path)
                        .isEqualTo(401);
                if (path.startsWith("/api/")) {
                    // Programs are told so, whatever they accept; they cannot fill in a form.
                    continue;
                }
                HttpResponse<String> page = fort.get(path, "Accept", "text/html");
                assertThat(page.statusCode()).as(path).isEqualTo(303);
                assertThat(page.headers().firstValue("Location").orElse("")).startsWith("/login?next=%2F");
            }
        }
    }

    @Test
    void rolesHoldOnEveryRoute() {
        String reader = fort.login("rene");
        String csrf = fort.csrfOf(reader);
        for (Route route : fort.routes()) {
            if (route.needed() == Role.REVIEWER || route.needed() == Role.ADMIN) {
                String path = Filled.with(route.path(), List.of("x")).get(0);
                HttpResponse<String> answer = route.method().equals("GET")
                        ? fort.get(path, "Cookie", reader)
                        : fort.post(path, Map.of("_csrf", csrf), "Cookie", reader);
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            }
        }
    }

    @Test
    void noChangeGoesThroughWithoutTheValueOfThisLogin() {
        String ada = fort.login("ada");
        String other = fort.csrfOf(fort.login("ada"));
        HttpResponse<String> form = fort.get("/login");
        for (Route route : fort.routes("POST")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String csrf : List.of("", "null", other, Fort.csrf(form), "0".repeat(64))) {
                assertThat(fort.post(path, Map.of("_csrf", csrf), "Cookie", ada).statusCode())
                        .as(path + " " + csrf)
                        .isEqualTo(403);
            }
            assertThat(fort.post(path, Map.of(), "Cookie", ada).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void noChangeGoesThroughFromAPageOfAnotherSite() {
        String ada = fort.login("ada");
        String csrf = fort.csrfOf(ada);
        for (Route route : fort.routes("POST")) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            for (String origin : List.of(
                    "https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1", "x y")) {
                assertThat(fort.post(path, Map.of("_csrf", csrf), "Cookie", ada, "Origin", origin)
                                .statusCode())
                        .as(path + " " + origin)
                        .isEqualTo(403);
            }
            for (String site : List.of("cross-site", "same-site")) {
                assertThat(fort.post(path, Map.of("_csrf", csrf), "Cookie", ada, "Sec-Fetch-Site", site)
                                .statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void nobodyIsLoggedInToTheAccountOfAnother() {
        HttpResponse<String> theirs = fort.get("/login");
        Map<String, String> fields = Map.of("_csrf", Fort.csrf(theirs), "name", "rene", "password", Fort.PASSWORD);
        assertThat(fort.post("/login", fields).statusCode()).isEqualTo(403);
        String mine = Fort.cookie(fort.get("/login"), "chancery-form");
        assertThat(fort.post("/login", fields, "Cookie", mine).statusCode()).isEqualTo(403);
    }

    @Test
    void cookiesThatWereMadeUpAreWorthNothing() {
        String real = fort.login("ada");
        for (String cookie : List.of(
                "chancery=",
                "chancery=admin",
                "chancery=" + "A".repeat(43),
                real + "A",
                real.substring(0, real.length() - 1),
                "chancery=' OR 1=1 --",
                "__Host-" + real)) {
            assertThat(fort.get("/admin/accounts", "Cookie", cookie, "Accept", "application/json")
                            .statusCode())
                    .as(cookie)
                    .isEqualTo(401);
        }
        assertThat(fort.get("/admin/accounts", "Cookie", real).statusCode()).isEqualTo(200);
    }

    @Test
    void aLoginEndsWhenNobodyUsedItAndAfterItsTime() {
        String cookie = fort.login("rene");
        fort.clock.pass(Duration.ofMinutes(59));
        assertThat(status(cookie)).isEqualTo(200);
        fort.clock.pass(Duration.ofMinutes(61));
        assertThat(status(cookie)).isEqualTo(401);
        String busy = fort.login("rene");
        for (int i = 0; i < 48; i++) {
            assertThat(status(busy)).isEqualTo(200);
            fort.clock.pass(Duration.ofMinutes(60).minusSeconds(1));
        }
        fort.clock.pass(Duration.ofSeconds(49));
        assertThat(status(busy)).isEqualTo(401);
    }

    @Test
    void loggingOutANewPasswordAndForgettingEndALogin() {
        String out = fort.login("rita");
        fort.post("/logout", Map.of("_csrf", fort.csrfOf(out)), "Cookie", out);
        assertThat(status(out)).isEqualTo(401);
        String before = fort.login("rita");
        fort.accounts.password("rita", "another horse battery");
        assertThat(status(before)).isEqualTo(401);
        String forgotten = fort.login("rene");
        fort.accounts.forget("rene");
        assertThat(status(forgotten)).isEqualTo(401);
    }

    @Test
    void whoIsDemotedIsSoAtOnce() {
        String ada = fort.login("ada");
        fort.accounts.stand("ada", Standing.READER);
        assertThat(fort.get("/admin/accounts", "Cookie", ada).statusCode()).isEqualTo(403);
    }

    @Test
    void loggingInGivesANewCookieSoThatNoneCanBeSlippedIn() {
        String first = fort.login("rene");
        HttpResponse<String> form = fort.get("/login", "Cookie", first);
        HttpResponse<String> again = fort.post(
                "/login", Map.of("_csrf", Fort.csrf(form), "name", "rene", "password", Fort.PASSWORD), "Cookie", first);
        assertThat(Fort.cookie(again, "chancery")).isNotEqualTo(first);
        assertThat(status(first)).isEqualTo(401);
    }

    @Test
    void cookiesAreForNoScriptAndNoOtherSite() {
        HttpResponse<String> answer = fort.tryLogin("rene", Fort.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("chancery="))
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void tokensThatWereMadeUpTakenBackOrEndedAreWorthNothing() {
        var ada = fort.accounts.find("ada").orElseThrow();
        String token = fort.tokens.make(ada, "export", Standing.READER, 2);
        assertThat(bearer(token)).isEqualTo(200);
        assertThat(bearer(token + "x")).isEqualTo(401);
        assertThat(bearer("chy_")).isEqualTo(401);
        assertThat(bearer("' OR '1'='1")).isEqualTo(401);
        assertThat(bearer(token.substring(4))).isEqualTo(401);
        fort.clock.pass(Duration.ofDays(2));
        assertThat(bearer(token)).isEqualTo(401);
        String other = fort.tokens.make(ada, "export", Standing.READER, 2);
        fort.tokens.forget(ada, fort.tokens.of(ada).get(0).id());
        assertThat(bearer(other)).isEqualTo(401);
    }

    @Test
    void aTokenMayDoNoMoreThanItsRoleAndItsAccount() {
        var ada = fort.accounts.find("ada").orElseThrow();
        String reader = fort.tokens.make(ada, "reads", Standing.READER, 2);
        assertThat(fort.get("/admin/audit", "Authorization", "Bearer " + reader).statusCode())
                .isEqualTo(403);
        String admin = fort.tokens.make(ada, "all", Standing.ADMIN, 2);
        assertThat(fort.get("/admin/audit", "Authorization", "Bearer " + admin).statusCode())
                .isEqualTo(200);
        assertThat(fort.post(
                                "/admin/accounts/role",
                                Map.of("name", "rene", "role", "admin"),
                                "Authorization",
                                "Bearer " + admin)
                        .statusCode())
                .isEqualTo(403);
        fort.accounts.stand("ada", Standing.READER);
        assertThat(fort.get("/admin/audit", "Authorization", "Bearer " + admin).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() {
        String ada = fort.login("ada");
        fort.post(
                "/account/tokens",
                Map.of("_csrf", fort.csrfOf(ada), "name", "weekly", "role", "reader", "days", "5"),
                "Cookie",
                ada);
        String page = fort.get("/account", "Cookie", ada).body();
        assertThat(page).contains("chy_");
        assertThat(fort.get("/account", "Cookie", ada).body())
                .contains("weekly")
                .doesNotContain("chy_");
    }

    @Test
    void whatWasDoneIsNoted() {
        fort.tryLogin("ada", "wrong horse battery");
        String ada = fort.login("ada");
        fort.post(
                "/admin/accounts/role",
                Map.of("_csrf", fort.csrfOf(ada), "name", "rene", "role", "reviewer"),
                "Cookie",
                ada);
        String csv = fort.get("/admin/audit.csv", "Cookie", ada).body();
        assertThat(csv)
                .contains("ada,127.0.0.1,login failed,")
                .contains("ada,127.0.0.1,login,admin")
                .contains("role changed,rene to reviewer");
        assertThat(csv).doesNotContain("horse");
    }

    private int status(String cookie) {
        return fort.get("/account", "Cookie", cookie, "Accept", "application/json")
                .statusCode();
    }

    private int bearer(String token) {
        return fort.get("/", "Authorization", "Bearer " + token, "Accept", "application/json")
                .statusCode();
    }
}
