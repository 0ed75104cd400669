package org.chancery.web.guard;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.accounts.Secrets;
import org.chancery.web.Problem;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OpenID Connect: authorization code flow with PKCE; signatures and claims are checked by Nimbus JOSE + JWT. */
final class Oidc {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final OidcSettings settings;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private @Nullable Provider provider;

    Oidc(OidcSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What the provider says of itself. */
    private record Provider(String authorize, String token, JWKSource<SecurityContext> keys) {}

    OidcSettings settings() {
        return settings;
    }

    /** Where the browser is sent. */
    String start(String state, String nonce, String verifier) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.client());
        query.put("redirect_uri", settings.back().toString());
        query.put("scope", "openid profile email");
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", challenge(verifier));
        query.put("code_challenge_method", "S256");
        String authorize = provider().authorize();
        return authorize + (authorize.contains("?") ? "&" : "?") + form(query);
    }

    /**
     * Who came back.
     *
     * @throws Problem 401 if the provider does not vouch for it, 502 if it does not answer
     */
    JWTClaimsSet finish(String code, String nonce, String verifier) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", settings.back().toString());
        fields.put("client_id", settings.client());
        fields.put("code_verifier", verifier);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(provider().token()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json");
        if (!settings.secret().isEmpty()) {
            String pair = Urls.escape(settings.client()) + ":" + Urls.escape(settings.secret());
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        JsonNode answer = json(request.POST(BodyPublishers.ofString(form(fields))).build());
        return checked(answer.path("id_token").asString(""), nonce);
    }

    private JWTClaimsSet checked(String token, String nonce) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, provider().keys()));
        JWTClaimsSet exactly = new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .claim("nonce", nonce)
                .build();
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(settings.client(), exactly, Set.of("sub", "exp", "iat", "nonce")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                });
        try {
            JWTClaimsSet claims = processor.process(token, null);
            Object party = claims.getClaim("azp");
            if (claims.getAudience().size() > 1 && !settings.client().equals(party)) {
                throw refused(null);
            }
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw refused(e);
        }
    }

    private static Problem refused(@Nullable Exception cause) {
        Problem problem = new Problem(
                401, "Not logged in", "What came back from your organisation does not hold. Begin again at the login page.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }

    private synchronized Provider provider() {
        if (provider == null) {
            String base = settings.issuer().replaceFirst("/$", "");
            JsonNode said = json(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build());
            if (!settings.issuer().equals(said.path("issuer").asString(""))) {
                throw silent(null);
            }
            try {
                provider = new Provider(
                        said.path("authorization_endpoint").asString(""),
                        said.path("token_endpoint").asString(""),
                        JWKSourceBuilder.create(
                                        URI.create(said.path("jwks_uri").asString("")).toURL())
                                .retrying(true)
                                .build());
            } catch (IOException | IllegalArgumentException e) {
                throw silent(e);
            }
        }
        return provider;
    }

    private JsonNode json(HttpRequest request) {
        try {
            HttpResponse<java.io.InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (java.io.InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST);
                if (response.statusCode() == 400 || response.statusCode() == 401) {
                    throw refused(null);
                }
                if (response.statusCode() != 200) {
                    throw silent(null);
                }
                return MAPPER.readTree(bytes);
            }
        } catch (IOException | JacksonException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(e);
        }
    }

    private static Problem silent(@Nullable Exception cause) {
        Problem problem = new Problem(
                502, "No answer", "The login of your organisation does not answer as it should. Try later, or log in with a password.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }

    private static String challenge(String verifier) {
        byte[] digest = HexFormat.of().parseHex(Secrets.hash(verifier));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + Urls.escape(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
