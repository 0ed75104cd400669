package org.chancery.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What browsers say of the page that sent a request. Programs say nothing, and hold no cookies that could be misused. */
public final class Origins {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origins() {}

    /** @throws Problem 403 if another site's page sends a change */
    public static void checkChange(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        if ((site != null && !OURS.contains(site)) || (origin != null && !isOurs(origin, context.host()))) {
            throw foreign();
        }
    }

    /** @throws Problem 403 if a page of another site loads this as a part of itself; a link to here is fine */
    public static void checkReading(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String mode = context.header("Sec-Fetch-Mode");
        String dest = context.header("Sec-Fetch-Dest");
        boolean link = "navigate".equals(mode) && (dest == null || dest.equals("document"));
        if (site != null && !OURS.contains(site) && !link) {
            throw foreign();
        }
    }

    private static boolean isOurs(String origin, @Nullable String host) {
        try {
            URI uri = URI.create(origin);
            String authority = uri.getRawAuthority();
            return authority != null && host != null && bare(authority, uri.getScheme()).equals(bare(host, uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Without the port that goes without saying. */
    private static String bare(String authority, @Nullable String scheme) {
        String lower = authority.toLowerCase(Locale.ROOT);
        String usual = "https".equals(scheme) ? ":443" : ":80";
        return lower.endsWith(usual) ? lower.substring(0, lower.length() - usual.length()) : lower;
    }

    private static Problem foreign() {
        return new Problem(
                403,
                "Not sent from here",
                "A page of another site sent this, and nothing was changed or shown. Open the page of this server and repeat it there.");
    }
}
