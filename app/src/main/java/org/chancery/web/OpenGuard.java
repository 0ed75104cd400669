package org.chancery.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * For one person on one machine, without accounts. Pages of other sites that the same browser shows must neither read the archive
 * (a name of theirs that resolves to this machine) nor change it (a form of theirs that is sent here).
 */
public final class OpenGuard implements Guard {

    private static final Visitor LOCAL = new Visitor("local", Role.ADMIN, false);
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int BYTES = 24;

    /** Bodies of these types browsers send to anybody (CORS-safelisted in the Fetch standard). */
    private static final Set<String> OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*");

    private final String secret;

    public OpenGuard() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
    }

    @Override
    public Visitor visitor(Context context) {
        String host = context.host();
        String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
        if (!NAMES.contains(name)) {
            throw new Problem(
                    421,
                    "Not under this name",
                    "This server answers as localhost only, and was asked as \"" + name
                            + "\". Open it under the address that \"chancery serve\" printed.");
        }
        if (Proxies.isForwarded(context)) {
            // A proxy often asks as "localhost": everybody that it lets in would be the person at this machine.
            throw new Problem(
                    421,
                    "Not through a proxy",
                    "This server has no accounts and answers people at this machine only."
                            + " Start it with \"chancery serve --login\" to put a proxy before it.");
        }
        Origins.checkReading(context);
        return LOCAL;
    }

    @Override
    public String csrf(Context context) {
        return secret;
    }

    @Override
    public void checkChange(Context context) {
        Origins.checkChange(context);
        if (isProgram(context)) {
            return;
        }
        String sent = context.header("X-CSRF-Token");
        String token = sent != null ? sent : String.valueOf(context.formParam("_csrf"));
        if (!MessageDigest.isEqual(bytes(secret), bytes(token))) {
            throw new Problem(
                    403,
                    "Not sent from here",
                    "The change did not come from a page of this server, or the server was started anew since."
                            + " Load the page again, and repeat it.");
        }
    }

    /**
     * What no form can send, a page of another site cannot send without asking first, and it is never allowed to: no browser sent
     * this.
     */
    private static boolean isProgram(Context context) {
        String sent = context.contentType();
        String type = sent == null ? "" : sent.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return TYPE.matcher(type).matches()
                && !OF_FORMS.contains(type)
                && context.header("Origin") == null
                && context.header("Sec-Fetch-Site") == null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
