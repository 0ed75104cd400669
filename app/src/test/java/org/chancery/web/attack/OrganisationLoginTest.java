package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chancery.accounts.Standing;
import org.chancery.web.Urls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the pages: nobody gets in whom the organisation did not send, to this browser, now. */
class OrganisationLoginTest {

    private static final UnaryOperator<JWTClaimsSet.Builder> AS_IT_IS = claims -> claims;

    @TempDir
    private Path folder;

    private final Ticking clock = new Ticking();
    private Provider provider;
    private Fort fort;

    @BeforeEach
    void start() {
        provider = new Provider(clock);
        fort = Fort.of(folder, provider.settings());
    }

    @AfterEach
    void stop() {
        fort.close();
        provider.close();
    }

    /** Somebody who was sent to the provider. */
    private record Begun(String location, String cookie) {

        String state() {
            return Provider.query(location).get("state");
        }
    }

    @Test
    void whoTheOrganisationSendsIsInAndGoesOnWhereTheyWere() {
        assertThat(fort.get("/login?next=%2Freports").body()).contains("href=\"/login/oidc?next=%2Freports\"");
        Begun begun = begin("/reports");
        assertThat(begun.location()).startsWith(provider.issuer() + "/authorize?");
        HttpResponse<String> back = back(begun, provider.agree(begun.location(), AS_IT_IS));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(location(back)).isEqualTo("/reports");
        String login = Fort.cookie(back, "chancery");
        assertThat(fort.get("/account", "Cookie", login).body()).contains("noor");
        assertThat(fort.get("/review", "Cookie", login).statusCode()).isEqualTo(200);
        assertThat(fort.get("/admin/accounts", "Cookie", login).statusCode()).isEqualTo(403);
    }

    @Test
    void aStateThatWasNotGivenToThisBrowserIsWorthNothing() {
        Begun mine = begin("/");
        Begun theirs = begin("/");
        String code = provider.agree(mine.location(), AS_IT_IS);
        out(fort.get("/login/oidc/return?code=" + code + "&state=made-up", "Cookie", mine.cookie()));
        out(fort.get("/login/oidc/return?code=" + code, "Cookie", mine.cookie()));
        out(fort.get("/login/oidc/return?state=" + mine.state(), "Cookie", mine.cookie()));
        // A link that logs the one who follows it in to the account of who sent it.
        Begun sent = begin("/");
        out(fort.get(returning(sent, code), "Cookie", theirs.cookie()));
        Begun bare = begin("/");
        out(fort.get(returning(bare, code)));
        assertThat(provider.asked()).isZero();
    }

    @Test
    void whatWasBegunTooLongAgoIsOver() {
        Begun begun = begin("/");
        clock.pass(Duration.ofMinutes(11));
        fort.clock.pass(Duration.ofMinutes(11));
        // The provider agrees only now: what it says is not old.
        out(back(begun, provider.agree(begun.location(), AS_IT_IS)));
    }

    @Test
    void aCodeOpensOnce() {
        Begun begun = begin("/");
        String code = provider.agree(begun.location(), AS_IT_IS);
        assertThat(back(begun, code).statusCode()).isEqualTo(303);
        out(back(begun, code));
        Begun again = begin("/");
        out(back(again, code));
    }

    @Test
    void whatWasBegunIsFinishedOnceEvenIfTheProviderAgreesAgain() {
        Begun begun = begin("/");
        assertThat(back(begun, provider.agree(begun.location(), AS_IT_IS)).statusCode())
                .isEqualTo(303);
        int asked = provider.asked();
        out(back(begun, provider.agree(begun.location(), AS_IT_IS)));
        assertThat(provider.asked()).isEqualTo(asked);
    }

    @Test
    void aCodeThatWasStolenOpensNothingElsewhere() {
        Begun victim = begin("/");
        String code = provider.agree(victim.location(), AS_IT_IS);
        Begun thief = begin("/");
        out(back(thief, code));
        // Not even where a provider forgets to look at the challenge.
        provider.answer("{\"id_token\":\""
                + Provider.signed(
                        provider.claims(Provider.query(victim.location()).get("nonce"))
                                .build(),
                        provider.key)
                + "\"}");
        Begun again = begin("/");
        out(back(again, code));
    }

    @Test
    void whatIsForAnotherOrOfAnotherTimeIsRefused() {
        refused(claims -> claims.claim("nonce", "another"));
        refused(claims -> claims.claim("nonce", null));
        refused(claims -> claims.issuer("https://evil.example"));
        refused(claims -> claims.issuer(provider.issuer() + "/"));
        refused(claims -> claims.issuer(null));
        refused(claims -> claims.audience("another"));
        refused(claims -> claims.audience(List.of("chancery", "another")));
        refused(claims -> claims.audience(List.of("chancery", "another")).claim("azp", "another"));
        refused(claims -> claims.audience((String) null));
        refused(claims -> claims.expirationTime(Date.from(clock.instant().minusSeconds(3600))));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.notBeforeTime(Date.from(clock.instant().plusSeconds(3600))));
        refused(claims -> claims.subject(null));
    }

    @Test
    void whatTheProviderDidNotSignIsRefused() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("k1").generate();
        refusedToken(claims -> Provider.signed(claims, other));
        refusedToken(claims -> new PlainJWT(claims).serialize());
        for (String none : List.of("none", "None", "NONE", "nOnE")) {
            refusedToken(claims -> text("{\"alg\":\"" + none + "\"}") + "." + text(claims.toString()) + ".");
        }
        refusedToken(claims -> {
            String good = Provider.signed(claims, provider.key);
            return good.substring(0, good.lastIndexOf('.') + 1);
        });
        refusedToken(claims -> {
            String[] good = Provider.signed(claims, provider.key).split("\\.", -1);
            return good[0] + "." + text(claims.toString().replace("desk", "heads")) + "." + good[2];
        });
        refusedToken(claims -> "");
        refusedToken(claims -> "a.b.c");
    }

    @Test
    void theKeyThatEverybodyKnowsSignsNothing() throws Exception {
        byte[] der = provider.key.toRSAPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END PUBLIC KEY-----\n";
        for (byte[] secret : List.of(
                der,
                pem.getBytes(StandardCharsets.US_ASCII),
                provider.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
                provider.key.getModulus().decode())) {
            refusedToken(claims -> signed(claims, JWSAlgorithm.HS256, mac(secret)));
        }
    }

    @Test
    void aKeyThatATokenBringsAlongIsNotAsked() throws Exception {
        RSAKey own = new RSAKeyGenerator(2048).keyID("own").generate();
        RSASSASigner signer = new RSASSASigner(own);
        refusedToken(
                claims -> signed(claims, new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()), signer));
        refusedToken(claims -> signed(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("own")
                        .jwkURL(URI.create(provider.issuer() + "/evil-keys")),
                signer));
        refusedToken(claims -> signed(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("../../../dev/null")
                        .type(JOSEObjectType.JWT),
                signer));
    }

    @Test
    void loggingInLeadsToNoOtherSite() {
        for (String next : List.of(
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "///evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "@evil.example",
                "")) {
            Begun begun = begin(next);
            HttpResponse<String> back = back(begun, provider.agree(begun.location(), AS_IT_IS));
            assertThat(location(back)).as(next).isEqualTo("/");
            assertThat(back.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a=b"));
        }
    }

    @Test
    void nobodyGetsTheAccountOfAnotherByTheName() {
        Begun begun = begin("/");
        HttpResponse<String> back = back(
                begun,
                provider.agree(begun.location(), claims -> claims.subject("99").claim("preferred_username", "ADA")));
        String login = Fort.cookie(back, "chancery");
        assertThat(fort.get("/admin/accounts", "Cookie", login).statusCode()).isEqualTo(403);
        assertThat(fort.accounts.find("ada").orElseThrow().standing()).isEqualTo(Standing.ADMIN);
        assertThat(fort.accounts.find("ada 2").orElseThrow().standing()).isEqualTo(Standing.REVIEWER);
    }

    @Test
    void whatAProviderCallsSomebodyIsNoMarkup() {
        Begun begun = begin("/");
        HttpResponse<String> back = back(
                begun,
                provider.agree(
                        begun.location(),
                        claims -> claims.claim("preferred_username", "<script>alert(1)</script>=1+1")));
        String login = Fort.cookie(back, "chancery");
        assertThat(fort.get("/account", "Cookie", login).body()).doesNotContain("<script>alert");
        String ada = fort.login("ada");
        assertThat(fort.get("/admin/accounts", "Cookie", ada).body()).doesNotContain("<script>alert");
        assertThat(fort.get(
                                "/login/oidc/return?error=%3Cscript%3Ealert(1)%3C/script%3E&error_description=%3Cb%3Ex",
                                "Accept", "text/html")
                        .body())
                .doesNotContain("<script>alert")
                .doesNotContain("<b>x");
    }

    @Test
    void whoHasNoRoleThereHasNoneHere() {
        for (Object groups : new Object[] {List.of("guests"), "deskx", List.of(), 17, null}) {
            Begun begun = begin("/");
            HttpResponse<String> back =
                    back(begun, provider.agree(begun.location(), claims -> claims.claim("groups", groups)));
            assertThat(back.statusCode()).as(String.valueOf(groups)).isEqualTo(403);
            assertThat(back.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("chancery="));
        }
    }

    @Test
    void anAnswerThatIsTooLongOrBrokenIsNoneAndTheServerLives() {
        for (String instead :
                List.of("{\"id_token\":\"" + "a".repeat(3 << 20) + "\"}", "[".repeat(100_000), "<html>")) {
            provider.answer(instead);
            Begun begun = begin("/");
            assertThat(back(begun, "x").statusCode()).isBetween(400, 502).isNotEqualTo(500);
        }
        provider.answer("");
        Begun begun = begin("/");
        assertThat(back(begun, provider.agree(begun.location(), AS_IT_IS)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aTryThatFailsIsNoted() {
        Begun begun = begin("/");
        out(back(begun, provider.agree(begun.location(), claims -> claims.audience("another"))));
        String csv = fort.get("/admin/audit.csv", "Cookie", fort.login("ada")).body();
        assertThat(csv).contains("login failed,organisation: not vouched for");
    }

    private Begun begin(String next) {
        HttpResponse<String> answer = fort.get("/login/oidc?next=" + Urls.escape(next));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return new Begun(location(answer), Fort.cookie(answer, "chancery-form"));
    }

    private HttpResponse<String> back(Begun begun, String code) {
        return fort.get(returning(begun, code), "Cookie", begun.cookie());
    }

    private static String returning(Begun begun, String code) {
        return "/login/oidc/return?code=" + code + "&state=" + begun.state();
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        Begun begun = begin("/");
        out(back(begun, provider.agree(begun.location(), change)));
    }

    private void refusedToken(Function<JWTClaimsSet, String> token) {
        Begun begun = begin("/");
        JWTClaimsSet claims =
                provider.claims(Provider.query(begun.location()).get("nonce")).build();
        out(back(begun, provider.agree(begun.location(), token.apply(claims))));
    }

    /** Not in: no answer that leads on, no cookie of a login. */
    private static void out(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("Not logged in");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("chancery="));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static MACSigner mac(byte[] secret) {
        try {
            return new MACSigner(secret);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, com.nimbusds.jose.JWSSigner signer) {
        return signed(claims, new JWSHeader.Builder(algorithm).keyID("k1"), signer);
    }

    private static String signed(JWTClaimsSet claims, JWSHeader.Builder header, com.nimbusds.jose.JWSSigner signer) {
        try {
            SignedJWT jwt = new SignedJWT(header.build(), claims);
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
