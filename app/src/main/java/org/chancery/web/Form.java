package org.chancery.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms of a page. */
enum Form {
    HTML,
    JSON,
    CSV;

    static Form named(String name) {
        for (Form form : values()) {
            if (form.name().equalsIgnoreCase(name)) {
                return form;
            }
        }
        throw Problem.wrong("format: \"" + name + "\" is none of html, json, csv.");
    }

    /** By the end of the path; null if it names none. */
    static @Nullable Form ofPath(String path) {
        if (path.endsWith(JSON.ending())) {
            return JSON;
        }
        return path.endsWith(CSV.ending()) ? CSV : null;
    }

    /** The path less its form. */
    static String without(String path) {
        Form form = ofPath(path);
        return form == null ? path : path.substring(0, path.length() - form.ending().length());
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
