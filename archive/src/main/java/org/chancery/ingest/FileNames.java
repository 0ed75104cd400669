package org.chancery.ingest;

import java.util.Locale;

/** What the names of files say. */
final class FileNames {

    private FileNames() {}

    /** The last part of a path or address, without its ending. */
    static String withoutEnding(String address) {
        String name = last(address);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The last part of a path or address. */
    static String last(String address) {
        String whole = address.replaceAll("[?#].*$", "").replaceAll("/+$", "");
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    }

    /** Lower-case letters after the last dot, those before {@code .gz} where it is packed; empty if there are none. */
    static String ending(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        int dot = bare.lastIndexOf('.');
        return dot > 0 ? bare.substring(dot + 1) : "";
    }
}
