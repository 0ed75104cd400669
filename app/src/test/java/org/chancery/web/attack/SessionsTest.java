package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.chancery.accounts.Account;
import org.chancery.accounts.Standing;
import org.chancery.web.Role;
import org.chancery.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens a server opens it for whom it was made, as far as it was made for, and until it ends. */
class SessionsTest {

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
    void aTokenDoesWhatItsRoleDoesOnEveryRoute() {
        String reader = token("ada", Standing.READER);
        String reviewer = token("ada", Standing.REVIEWER);
        for (Route route : fort.routes()) {
            String path = Filled.with(route.path(), List.of("x")).get(0);
            if (route.needed() == Role.REVIEWER || route.needed() == Role.ADMIN) {
                assertThat(ask(route, path, reader)).as("a reader at " + route).isEqualTo(403);
            }
            if (route.needed() == Role.ADMIN) {
                assertThat(ask(route, path, reviewer))
                        .as("a reviewer at " + route)
                        .isEqualTo(403);
            }
        }
        assertThat(get("/reports", reader)).isEqualTo(200);
        assertThat(get("/review", reviewer)).isEqualTo(200);
    }

    @Test
    void noTokenChangesAccounts() {
        String admin = token("ada", Standing.ADMIN);
        for (Route route : fort.routes("POST")) {
            if (route.path().startsWith("/account") || route.path().startsWith("/admin/accounts")) {
                HttpResponse<String> answer = fort.post(
                        route.path(),
                        Map.of(
                                "name", "rene",
                                "role", "admin",
                                "password", "another horse battery",
                                "old", Assailant.PASSWORD,
                                "new", "another horse battery",
                                "days", "9",
                                "token", "1"),
                        "Authorization",
                        "Bearer " + admin);
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            }
        }
        assertThat(fort.accounts.find("rene").orElseThrow().standing()).isEqualTo(Standing.READER);
        assertThat(fort.accounts.check("ada", Assailant.PASSWORD)).isPresent();
        assertThat(fort.tokens.of(account("ada"))).hasSize(1);
    }

    @Test
    void whoIsForgottenTakesTokensAndLoginsAlong() {
        fort.accounts.add("zoe", Standing.ADMIN, Assailant.PASSWORD);
        String token = token("zoe", Standing.ADMIN);
        String cookie = fort.login("zoe");
        assertThat(get("/admin/audit", token)).isEqualTo(200);
        fort.accounts.forget("zoe");
        assertThat(get("/admin/audit", token)).isEqualTo(401);
        assertThat(page("/admin/audit", cookie)).isEqualTo(401);
        // Another one may get the number, or the name, that she had.
        fort.accounts.add("yann", Standing.ADMIN, Assailant.PASSWORD);
        fort.accounts.add("zoe", Standing.ADMIN, Assailant.PASSWORD);
        assertThat(get("/admin/audit", token)).isEqualTo(401);
        assertThat(page("/admin/audit", cookie)).isEqualTo(401);
    }

    @Test
    void aTokenOpensOnlyWhereATokenBelongs() {
        String token = token("ada", Standing.ADMIN);
        String basic = Base64.getEncoder().encodeToString(("ada:" + token).getBytes(StandardCharsets.US_ASCII));
        for (String header : List.of("Basic " + basic, "Token " + token, token, "Digest " + token, "Bearer" + token)) {
            assertThat(status("/admin/audit", "Authorization", header))
                    .as(header)
                    .isEqualTo(401);
        }
        for (String query : List.of("access_token", "token", "bearer", "Authorization", "api_key")) {
            assertThat(status("/admin/audit?" + query + "=" + token)).as(query).isEqualTo(401);
        }
        assertThat(status("/admin/audit", "Cookie", "chancery=" + token)).isEqualTo(401);
        assertThat(status("/admin/audit", "X-Api-Key", token)).isEqualTo(401);
        String login = fort.login("ada");
        String secret = login.substring(login.indexOf('=') + 1);
        assertThat(get("/admin/audit", secret)).isEqualTo(401);
        assertThat(get("/admin/audit", "chy_" + secret)).isEqualTo(401);
    }

    @Test
    void aTokenThatIsNearlyRightIsWrong() {
        String token = token("ada", Standing.ADMIN);
        for (String near : List.of(
                token.toUpperCase(java.util.Locale.ROOT),
                token.substring(0, token.length() - 1),
                token + "=",
                token + "A",
                "CHY_" + token.substring(4),
                token.substring(0, 20) + " " + token.substring(20),
                token.replace(token.charAt(10), '\u00e4'),
                token + "%00",
                "chy_" + org.chancery.accounts.Secrets.hash(token),
                org.chancery.accounts.Secrets.hash(token),
                "chy_" + "A".repeat(8000))) {
            assertThat(fort.raw("GET /admin/audit HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                            + "Authorization: Bearer " + near + "\r\nConnection: close\r\n\r\n"))
                    .as(near)
                    .startsWith("HTTP/1.1 4");
        }
        assertThat(get("/admin/audit", token)).isEqualTo(200);
    }

    @Test
    void anotherOnesTokenIsNotTakenBack() {
        token("ada", Standing.ADMIN);
        String number = String.valueOf(fort.tokens.of(account("ada")).get(0).id());
        String rita = fort.login("rita");
        assertThat(fort.post(
                                "/account/tokens/forget",
                                Map.of("_csrf", fort.csrfOf(rita), "token", number),
                                "Cookie",
                                rita)
                        .statusCode())
                .isEqualTo(400);
        assertThat(fort.tokens.of(account("ada"))).hasSize(1);
    }

    @Test
    void nobodyMakesATokenThatMayDoMore() {
        String rita = fort.login("rita");
        assertThat(fort.post(
                                "/account/tokens",
                                Map.of("_csrf", fort.csrfOf(rita), "name", "x", "role", "admin", "days", "5"),
                                "Cookie",
                                rita)
                        .statusCode())
                .isEqualTo(400);
        assertThat(fort.tokens.of(account("rita"))).isEmpty();
    }

    @Test
    void aNewPasswordOnThePageEndsEveryLogin() {
        String here = fort.login("rita");
        String elsewhere = fort.login("rita");
        HttpResponse<String> answer = fort.post(
                "/account/password",
                Map.of("_csrf", fort.csrfOf(here), "old", Assailant.PASSWORD, "new", "another horse battery"),
                "Cookie",
                here);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page("/account", here)).isEqualTo(401);
        assertThat(page("/account", elsewhere)).isEqualTo(401);
        assertThat(fort.tryLogin("rita", Assailant.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .startsWith("/login?failed");
    }

    @Test
    void whoFoundAnOpenBrowserCannotGuessThePasswordThere() {
        String rita = fort.login("rita");
        String csrf = fort.csrfOf(rita);
        int refused = 0;
        for (int i = 0; i < 8; i++) {
            refused += fort.post(
                                            "/account/password",
                                            Map.of(
                                                    "_csrf",
                                                    csrf,
                                                    "old",
                                                    "wrong horse " + i,
                                                    "new",
                                                    "another horse battery"),
                                            "Cookie",
                                            rita)
                                    .statusCode()
                            == 429
                    ? 1
                    : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(2);
        assertThat(fort.post(
                                "/account/password",
                                Map.of("_csrf", csrf, "old", Assailant.PASSWORD, "new", "another horse battery"),
                                "Cookie",
                                rita)
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void loggingOutEndsThisLoginAndWhatItsFormsMayDoAndNoOther() {
        String here = fort.login("rita");
        String elsewhere = fort.login("rita");
        String csrf = fort.csrfOf(here);
        HttpResponse<String> out = fort.post("/logout", Map.of("_csrf", csrf), "Cookie", here);
        assertThat(out.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("chancery=;") && cookie.contains("01 Jan 1970"));
        assertThat(page("/account", here)).isEqualTo(401);
        assertThat(fort.post("/searches", Map.of("_csrf", csrf, "name", "x", "q", "y"), "Cookie", here)
                        .statusCode())
                .isEqualTo(401);
        assertThat(page("/account", elsewhere)).isEqualTo(200);
    }

    @Test
    void aValueThatWasInTheBrowserBeforeIsNeverALogin() {
        String planted = "chancery=" + "A".repeat(43);
        HttpResponse<String> form = fort.get("/login", "Cookie", planted);
        HttpResponse<String> answer = fort.post(
                "/login",
                Map.of("_csrf", Assailant.csrf(form), "name", "rita", "password", Assailant.PASSWORD),
                "Cookie",
                planted + "; " + Assailant.cookie(form, "chancery-form"));
        assertThat(Assailant.cookie(answer, "chancery")).isNotEqualTo(planted);
        assertThat(page("/account", planted)).isEqualTo(401);
        // Nor is the value of the form that was open before.
        String formCookie = Assailant.cookie(form, "chancery-form");
        assertThat(page("/account", formCookie.replace("chancery-form=", "chancery=")))
                .isEqualTo(401);
    }

    @Test
    void aTokenEndsOnItsDayToTheSecond() {
        String token = token("ada", Standing.READER);
        fort.clock.pass(Duration.ofDays(2).minusSeconds(1));
        assertThat(get("/reports", token)).isEqualTo(200);
        fort.clock.pass(Duration.ofSeconds(1));
        assertThat(get("/reports", token)).isEqualTo(401);
    }

    private Account account(String name) {
        return fort.accounts.find(name).orElseThrow();
    }

    private String token(String name, Standing standing) {
        return fort.tokens.make(account(name), "test", standing, 2);
    }

    private int get(String path, String token) {
        return status(path, "Authorization", "Bearer " + token);
    }

    private int page(String path, String cookie) {
        return status(path, "Cookie", cookie);
    }

    private int status(String path, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Accept";
        all[headers.length + 1] = "application/json";
        return fort.get(path, all).statusCode();
    }

    private int ask(Route route, String path, String token) {
        return route.method().equals("GET")
                ? get(path, token)
                : fort.post(path, Map.of(), "Authorization", "Bearer " + token, "Accept", "application/json")
                        .statusCode();
    }
}
