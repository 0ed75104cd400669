package org.chancery.web.guard;

import java.net.URI;
import java.time.Duration;
import org.chancery.accounts.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * How people get in.
 *
 * @param address under which people reach the server; null: under whatever they ask
 * @param idle after which a login that nobody used ends
 * @param whole after which it ends whatever was done
 * @param oidc where else people may log in; null: nowhere
 */
public record Access(@Nullable URI address, Duration idle, Duration whole, Passwords passwords, @Nullable OidcSettings oidc) {

    /** Eight hours idle, a week in all. */
    public static Access usual() {
        return new Access(null, Duration.ofHours(8), Duration.ofDays(7), new Passwords(), null);
    }
}
