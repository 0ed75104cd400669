package org.chancery.web.guard;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chancery.accounts.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A provider of OpenID Connect.
 *
 * @param issuer as the provider names itself; its description is at {@code /.well-known/openid-configuration} below it
 * @param secret of this client; empty for a client without one, which PKCE keeps safe
 * @param back where the provider sends people back to: the address of this server with {@code /login/oidc/return}
 * @param claim whose values give the role, such as {@code groups}
 * @param roles values of the claim by role
 * @param otherwise the role of those with none of these values; null: they are refused
 */
public record OidcSettings(
        String issuer,
        String client,
        String secret,
        URI back,
        String claim,
        Map<Standing, List<String>> roles,
        @Nullable Standing otherwise) {}
