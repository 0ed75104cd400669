package org.chancery.web;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from.
 *
 * @param id of the request, in the log and in the header {@code X-Request-Id}
 * @param address of who asks; behind a proxy that is trusted, the one that it tells
 * @param secure whether it came over https, to us or to such a proxy
 * @param direct whether no proxy stands between
 */
public record Asking(String id, String address, boolean secure, boolean direct) {

    private static final String KEY = "chancery.asking";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 8;

    static Asking of(Context context, Proxies proxies, boolean https) {
        Asking known = context.attribute(KEY);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        Proxies.From from = proxies.from(context);
        Asking asking =
                new Asking(HexFormat.of().formatHex(bytes), from.address(), from.secure() || https, from.direct());
        context.attribute(KEY, asking);
        return asking;
    }

    /** Scheme and host under which the server was asked, without a slash at the end: lasting addresses begin so. */
    public static String base(Context context) {
        return (of(context).secure() ? "https" : "http") + "://" + context.host();
    }

    /** That of a request that the server has seen already. */
    public static Asking of(Context context) {
        @Nullable Asking known = context.attribute(KEY);
        return known == null ? new Asking("", String.valueOf(context.req().getRemoteAddr()), false, true) : known;
    }
}
