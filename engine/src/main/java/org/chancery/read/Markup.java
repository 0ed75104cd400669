package org.chancery.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.read.ReadException.Reason;

/** Tells pages, and formats that are not read, by how a text begins. */
final class Markup {

    private static final int WINDOW = 4096;
    private static final Pattern PAGE = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|article|main|meta|title|div|section|h1|p)\\b[^>]{0,1000}>");
    private static final Pattern TAG = Pattern.compile("<[a-z!/][^<>]{0,1000}>");
    private static final Pattern JSON = Pattern.compile("(?:\\[\\s{0,100})?\\{\\s{0,100}\"[^\"]{1,100}\"\\s{0,9}:");

    private Markup() {}

    /** True if the text begins with a tag of HTML, whatever the file is called. */
    static boolean looksLikePage(String text) {
        return PAGE.matcher(beginning(text)).lookingAt();
    }

    /** True if there is a tag near the beginning, which is enough for a file that is called a page. */
    static boolean hasTags(String text) {
        return TAG.matcher(text.substring(0, Math.min(text.length(), WINDOW)).toLowerCase(Locale.ROOT))
                .find();
    }

    /** @throws ReadException with reason FORMAT if the text is XML, JSON or RTF */
    static void refuseOtherFormats(String text, String name) throws ReadException {
        String beginning = beginning(text);
        if (beginning.startsWith("{\\rtf")) {
            throw new ReadException(Reason.FORMAT, name + " is RTF, which is not read. " + BinaryContent.FORMATS_READ);
        }
        if (JSON.matcher(beginning).lookingAt()) {
            throw new ReadException(
                    Reason.FORMAT,
                    name
                            + " is JSON, where a report as plain text or HTML was expected. Reports as JSON Lines, one a line,"
                            + " are read with read --batch.");
        }
        if (text.stripLeading().startsWith("<?xml") && !looksLikePage(text)) {
            throw new ReadException(
                    Reason.FORMAT, name + " is XML, such as a feed, which is not read. " + BinaryContent.FORMATS_READ);
        }
    }

    /** The beginning in lower case, without an XML declaration and without comments before the first tag. */
    private static String beginning(String text) {
        String rest = text.substring(0, Math.min(text.length(), WINDOW)).strip();
        while (rest.startsWith("<?") || rest.startsWith("<!--")) {
            int end = rest.startsWith("<?") ? rest.indexOf("?>") + 2 : rest.indexOf("-->") + 3;
            if (end < 4) {
                break;
            }
            rest = rest.substring(end).strip();
        }
        return rest.toLowerCase(Locale.ROOT);
    }
}
