package org.chancery.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.accounts.Standing;
import org.chancery.web.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a provider of our own, which says what a bad one would say. */
class OidcTest {

    private static final Instant NOW = Instant.parse("2031-05-01T08:00:00Z");

    private final AtomicReference<String> token = new AtomicReference<>("");
    private final AtomicReference<String> sent = new AtomicReference<>("");
    private HttpServer provider;
    private RSAKey key;
    private String issuer;
    private Oidc oidc;

    @BeforeEach
    void start() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        provider.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
                                + "/authorize\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer
                                + "/keys\"}"));
        provider.createContext(
                "/keys",
                exchange -> answer(exchange, "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}"));
        provider.createContext("/token", exchange -> {
            sent.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token.get() + "\"}");
        });
        provider.start();
        oidc = new Oidc(settings(issuer), InstantSource.fixed(NOW));
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void peopleAreSentWithStateNonceAndChallenge() {
        String address = oidc.start("the-state", "the-nonce", "v".repeat(43));
        assertThat(address)
                .startsWith(issuer + "/authorize?response_type=code&client_id=chancery")
                .contains("&state=the-state")
                .contains("&nonce=the-nonce")
                .contains("&code_challenge_method=S256")
                .contains("&redirect_uri=https%3A%2F%2Fchancery.example.org%2Flogin%2Foidc%2Freturn")
                .doesNotContain("v".repeat(43));
    }

    @Test
    void whoTheProviderVouchesForIsLetIn() throws Exception {
        token.set(signed(claims().build(), key));
        JWTClaimsSet claims = oidc.finish("the-code", "the-nonce", "the-verifier");
        assertThat(claims.getSubject()).isEqualTo("17");
        assertThat(sent.get())
                .contains("code=the-code")
                .contains("code_verifier=the-verifier")
                .contains("grant_type=authorization_code");
    }

    @Test
    void whatTheProviderDidNotSignIsRefused() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("k1").generate();
        refused(signed(claims().build(), other));
        refused(new PlainJWT(claims().build()).serialize());
        SignedJWT symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        symmetric.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        refused(symmetric.serialize());
        String good = signed(claims().build(), key);
        refused(good.substring(0, good.lastIndexOf('.') + 1));
        refused("");
        refused("a.b.c");
    }

    @Test
    void theRightKeySignsNothingInAWayThatIsNotListed() throws Exception {
        SignedJWT other = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.PS512).keyID("k1").build(), claims().build());
        other.sign(new RSASSASigner(key));
        refused(other.serialize());
    }

    @Test
    void whatIsForAnotherOrOfAnotherTimeIsRefused() throws Exception {
        refused(signed(claims().issuer("https://evil.example").build(), key));
        refused(signed(claims().audience("another").build(), key));
        refused(signed(claims().audience(List.of("chancery", "another")).build(), key));
        refused(signed(claims().claim("nonce", "another").build(), key));
        refused(signed(claims().claim("nonce", null).build(), key));
        refused(signed(
                claims().expirationTime(Date.from(NOW.minusSeconds(3600))).build(), key));
        refused(signed(claims().expirationTime(null).build(), key));
        refused(signed(claims().subject(null).build(), key));
    }

    @Test
    void aProviderThatNamesItselfOtherwiseIsNotAsked() {
        // All would be well but for the name.
        provider.createContext(
                "/other/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
                                + "/authorize\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer
                                + "/keys\"}"));
        Oidc wrong = new Oidc(settings(issuer + "/other"), InstantSource.fixed(NOW));
        assertThatThrownBy(() -> wrong.start("s", "n", "v")).isInstanceOf(Problem.class);
    }

    private void refused(String idToken) {
        token.set(idToken);
        assertThatThrownBy(() -> oidc.finish("the-code", "the-nonce", "the-verifier"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(401));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("17")
                .audience("chancery")
                .claim("nonce", "the-nonce")
                .claim("groups", List.of("desk"))
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey with) throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), claims);
        jwt.sign(new RSASSASigner(with));
        return jwt.serialize();
    }

    static OidcSettings settings(String issuer) {
        return new OidcSettings(
                issuer,
                "chancery",
                "",
                URI.create("https://chancery.example.org/login/oidc/return"),
                "groups",
                Map.of(Standing.REVIEWER, List.of("desk"), Standing.ADMIN, List.of("heads")),
                null);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
