package org.chancery.api;

import java.util.Arrays;
import org.chancery.keep.Fingerprint;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/** Tags of what was answered: the same bytes have the same tag, others another. */
final class Etag {

    private static final int CHARACTERS = 32;

    private Etag() {}

    static String of(byte[] body) {
        return '"' + Fingerprint.sha256(body).substring(0, CHARACTERS) + '"';
    }

    /** Whether a header such as If-None-Match has the tag; there, weak ones count too. */
    static boolean isIn(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    /** @throws Problem 412 if there is an If-Match that has not the tag; weak ones never match */
    static void checkMatch(@Nullable String header, String tag) {
        if (header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .noneMatch(one -> one.equals("*") || one.equals(tag))) {
            throw new Problem(
                    412,
                    "Changed since",
                    "The entry is no longer what If-Match names, and nothing was changed. Get it again, and look whether the correction is still right.");
        }
    }
}
