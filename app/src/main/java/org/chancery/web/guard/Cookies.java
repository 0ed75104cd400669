package org.chancery.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.chancery.web.Asking;
import org.jspecify.annotations.Nullable;

/** Our cookies: for no script, no other site and, over https, no other host. */
final class Cookies {

    /** Who logged in. */
    static final String LOGIN = "chancery";

    /** That a form was opened here, before anybody logged in. */
    static final String FORM = "chancery-form";

    private Cookies() {}

    static @Nullable String read(Context context, String name) {
        String value = context.cookie(called(context, name));
        return value == null || value.isEmpty() ? null : value;
    }

    /** @param seconds for which it stays; -1: until the browser is closed, 0: no longer */
    static void write(Context context, String name, String value, int seconds) {
        boolean secure = Asking.of(context).secure();
        context.cookie(new Cookie(called(context, name), value, "/", seconds, secure, true, null, SameSite.LAX));
    }

    private static String called(Context context, String name) {
        return Asking.of(context).secure() ? "__Host-" + name : name;
    }
}
