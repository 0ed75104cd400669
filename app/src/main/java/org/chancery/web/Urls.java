package org.chancery.web;

import java.nio.charset.StandardCharsets;
import org.chancery.keep.ReportRow;

/** Lasting addresses of what the archive holds. */
public final class Urls {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** A report with more characters than this is shown in parts. */
    public static final int LONGEST_WHOLE = 24_000;

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Urls() {}

    public static String report(String doc) {
        return part("/reports/", doc);
    }

    /** An entry of a report, such as s7: the report opened at it. */
    public static String entry(String doc, String local) {
        return report(doc) + "#" + escape(local);
    }

    /** The same, where the report is known: a long one is shown in parts, and the server must know which is wanted. */
    public static String entry(ReportRow report, String local) {
        if (report.characters() <= LONGEST_WHOLE) {
            return entry(report.doc(), local);
        }
        String address = report(report.doc());
        return address + (address.contains("?") ? "&" : "?") + "entry=" + escape(local) + "#" + escape(local);
    }

    /** An entry by its lasting id, which survives reading again. */
    public static String lasting(String id) {
        return part("/entries/", id);
    }

    public static String encounter(String id) {
        return part("/encounters/", id);
    }

    public static String actor(String key) {
        return part("/actors/", key);
    }

    public static String dyad(String one, String other) {
        return "/dyads/" + escape(one) + part("/", other);
    }

    public static String formulation(String id) {
        return part("/formulations/", id);
    }

    public static String compare(String... docs) {
        StringBuilder address = new StringBuilder("/compare");
        for (int i = 0; i < docs.length; i++) {
            address.append(i == 0 ? '?' : '&')
                    .append((char) ('a' + i))
                    .append('=')
                    .append(escape(docs[i]));
        }
        return address.toString();
    }

    /** Whether it is a path of this server and nothing that browsers take for another's. */
    public static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }

    /** A value as it stands in a query or a path. A slash stays escaped as a tilde sequence: servers refuse %2F in paths. */
    public static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(DIGITS[c >> 4]).append(DIGITS[c & 15]);
            }
        }
        return escaped.toString();
    }

    /** A value as the last part of a path. What ends as a form of a page does says that it is the page itself. */
    private static String part(String before, String value) {
        String path = before + escape(value).replace("%2F", "~2F");
        return value.endsWith(".json") || value.endsWith(".csv") ? path + "?format=html" : path;
    }

    /** What {@link #part} wrote, after the server took the percent signs away. */
    static String unpart(String value) {
        return value.replace("~2F", "/");
    }
}
