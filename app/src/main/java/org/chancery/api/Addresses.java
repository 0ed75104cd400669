package org.chancery.api;

import org.chancery.web.Urls;

/** Parts of addresses. */
final class Addresses {

    private Addresses() {}

    /** A value as a part of a path: a slash in it is written ~2F, since servers refuse %2F. */
    static String part(String value) {
        return Urls.escape(value).replace("%2F", "~2F");
    }
}
