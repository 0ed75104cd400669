package org.chancery.read;

import java.util.Locale;
import java.util.Set;

/** What the name of a file says about it. */
final class Names {

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");
    private static final int LONGEST_EXTENSION = 6;

    private Names() {}

    /** The name without its extension; {@code standard-input} for standard input. */
    static String id(Raw raw) {
        if (raw.name().equals("-")) {
            return "standard-input";
        }
        String extension = extension(raw.name());
        return extension.isEmpty()
                ? raw.name()
                : raw.name().substring(0, raw.name().length() - extension.length() - 1);
    }

    /** The letters after the last dot, lower case; empty if there are none or they are too many for an extension. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        boolean isExtension = dot > 0
                && !extension.isEmpty()
                && extension.length() <= LONGEST_EXTENSION
                && extension.chars().allMatch(Character::isLetterOrDigit)
                && extension.chars().anyMatch(Character::isLetter);
        return isExtension ? extension.toLowerCase(Locale.ROOT) : "";
    }

    static boolean isPage(String name) {
        return PAGES.contains(extension(name));
    }
}
