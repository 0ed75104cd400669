package org.chancery.web;

import io.javalin.http.Context;

/** What browsers are told to refuse: everything that a page of ours does not need. */
final class SafeHeaders {

    /** No inline script or style, nothing from elsewhere: reports are text of strangers. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String YEAR = "max-age=31536000";

    private SafeHeaders() {}

    static void set(Context context, boolean secure) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "private, no-cache");
        if (secure) {
            context.header("Strict-Transport-Security", YEAR);
        }
    }
}
