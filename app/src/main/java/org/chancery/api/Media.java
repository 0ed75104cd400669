package org.chancery.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/** Media types that are sent and wanted. */
final class Media {

    private Media() {}

    /** Without its parameters, in lower case; empty if there is none. */
    static String bare(@Nullable String type) {
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem 415 */
    static void checkSent(@Nullable String type, Set<String> takes) {
        if (!takes.isEmpty() && !takes.contains(bare(type))) {
            throw new Problem(
                    415,
                    "Not in this form",
                    (type == null
                                    ? "The body has no Content-Type"
                                    : "Bodies of the type \"" + bare(type) + "\" are not read here")
                            + "; send " + String.join(" or ", new TreeSet<>(takes)) + ".");
        }
    }

    /** @throws Problem 406 if none of these is accepted */
    static void checkWanted(@Nullable String accept, List<String> gives) {
        if (accept == null || accept.isBlank()) {
            return;
        }
        for (String range : accept.split(",")) {
            String type = bare(range);
            boolean refused = range.replace(" ", "").matches(".*;q=0(\\.0*)?(;.*)?");
            if (!refused && gives.stream().anyMatch(given -> matches(type, bare(given)))) {
                return;
            }
        }
        throw new Problem(
                406,
                "Not in that form",
                "This address gives " + String.join(" or ", gives) + ", and Accept takes none of it.");
    }

    private static boolean matches(String range, String type) {
        return range.equals("*/*")
                || range.equals(type)
                || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
    }
}
