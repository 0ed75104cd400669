package org.chancery.web.attack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.chancery.accounts.Standing;
import org.chancery.web.guard.OidcSettings;

/** A provider of OpenID Connect that gives out what a test wants: each code once, and only to who began with its challenge. */
final class Provider implements AutoCloseable {

    private static final String CLIENT = "chancery";

    private final HttpServer server;
    private final InstantSource clock;
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String answer = "";

    final RSAKey key;

    /** What stands behind a code. */
    private record Given(String challenge, String token) {}

    Provider(InstantSource clock) {
        this.clock = clock;
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> write(exchange, 200, description()));
        server.createContext(
                "/keys",
                exchange ->
                        write(exchange, 200, "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}"));
        server.createContext("/token", this::token);
        server.start();
    }

    OidcSettings settings() {
        return new OidcSettings(
                issuer(),
                CLIENT,
                "",
                URI.create("https://chancery.example.org/login/oidc/return"),
                "groups",
                Map.of(Standing.REVIEWER, List.of("desk"), Standing.ADMIN, List.of("heads")),
                null);
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it would say of somebody whom it knows. */
    JWTClaimsSet.Builder claims(String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("17")
                .audience(CLIENT)
                .claim("nonce", nonce)
                .claim("preferred_username", "Noor")
                .claim("groups", List.of("desk"))
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(300)));
    }

    /** Agrees to what was asked at this address, and gives a code for it. */
    String agree(String location, UnaryOperator<JWTClaimsSet.Builder> change) {
        return agree(
                location,
                signed(change.apply(claims(query(location).get("nonce"))).build(), key));
    }

    /** The same, with a token as it is. */
    String agree(String location, String token) {
        String code = "code-" + given.size();
        given.put(code, new Given(query(location).get("code_challenge"), token));
        return code;
    }

    /** Answers with this instead, whatever is asked. */
    void answer(String instead) {
        answer = instead;
    }

    /** How often a code was brought. */
    int asked() {
        return asked.get();
    }

    static Map<String, String> query(String location) {
        return fields(URI.create(location).getRawQuery());
    }

    static String signed(JWTClaimsSet claims, RSAKey with) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        Map<String, String> fields =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Given behind = given.remove(fields.getOrDefault("code", ""));
        if (!answer.isEmpty()) {
            write(exchange, 200, answer);
            return;
        }
        if (behind == null || !behind.challenge().equals(challenge(fields.getOrDefault("code_verifier", "")))) {
            write(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        write(
                exchange,
                200,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + behind.token() + "\"}");
    }

    private String description() {
        return "{\"issuer\":\"" + issuer() + "\",\"authorization_endpoint\":\"" + issuer()
                + "/authorize\",\"token_endpoint\":\"" + issuer() + "/token\",\"jwks_uri\":\"" + issuer()
                + "/keys\"}";
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int at = pair.indexOf('=');
            fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void write(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
