package org.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;

/** Refuses markup whose tree would need far more memory than its bytes. */
final class Markup {

    /** A page of a million words has fewer. */
    private static final int MOST_TAGS = 500_000;

    /** Reading a page takes time with the square of this. */
    private static final int DEEPEST = 5_000;

    /** Elements that have no end, or whose end is often left out. */
    private static final Set<String> OPEN = Set.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "option",
            "path",
            "rect",
            "circle",
            "use",
            "polygon",
            "line",
            "ellipse",
            "polyline",
            "stop");

    private static final int LONGEST_NAME = 12;
    private static final int WINDOW = 512;

    private Markup() {}

    /** @throws ReadException TOO_LARGE if these bytes are markup with more tags than that */
    static void check(byte[] bytes, String name) throws ReadException {
        if (beginning(bytes).startsWith("<")) {
            int tags = 0;
            for (byte b : bytes) {
                if (b == '<' && ++tags > MOST_TAGS) {
                    throw new ReadException(
                            Reason.TOO_LARGE,
                            String.format(
                                    Locale.ROOT,
                                    "%s has more than %,d tags, the most that is read. Split it.",
                                    name,
                                    MOST_TAGS));
                }
            }
        }
    }

    /** @throws ReadException TOO_LARGE if this page is nested deeper than any that people read */
    static void checkPage(byte[] bytes, String name) throws ReadException {
        check(bytes, name);
        if (!beginning(bytes).startsWith("<")) {
            return;
        }
        int depth = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '<' && bytes[i + 1] == '/') {
                depth = Math.max(0, depth - 1);
            } else if (bytes[i] == '<' && Character.isLetter(bytes[i + 1]) && !OPEN.contains(element(bytes, i + 1))) {
                depth++;
            }
            if (depth > DEEPEST) {
                throw new ReadException(
                        Reason.TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "%s is nested deeper than %,d elements, the most that is read. Save its text.",
                                name,
                                DEEPEST));
            }
        }
    }

    private static String element(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && end - at < LONGEST_NAME && Character.isLetterOrDigit(bytes[end])) {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /** The first characters, each byte one, without byte order mark and blanks before them. */
    static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(WINDOW, bytes.length), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading();
    }
}
