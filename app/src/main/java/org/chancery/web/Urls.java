package org.chancery.web;

import java.nio.charset.StandardCharsets;

/** Lasting addresses of what the archive holds. */
public final class Urls {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Urls() {}

    public static String report(String doc) {
        return part("/reports/", doc);
    }

    /** An entry of a report, such as s7: the report opened at it. */
    public static String entry(String doc, String local) {
        return report(doc) + "#" + escape(local);
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
                escaped.append('%').append(String.format("%02X", (int) c));
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
