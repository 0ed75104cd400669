package org.chancery.web;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param path of the page with its query, as it was asked
 * @param json address of the page as JSON
 * @param csv address of the page as a table; null if it is none
 * @param csrf what forms send back as {@code _csrf}
 * @param place the archive, as it is named to people
 */
public record Frame(
        String title,
        String path,
        String json,
        @Nullable String csv,
        Visitor visitor,
        String csrf,
        String place,
        String knowledge) {

    /** Whether the page is under this beginning: marks where one is in the menu. */
    public boolean isAt(String beginning) {
        String only = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        return beginning.equals("/") ? only.equals("/") : only.equals(beginning) || only.startsWith(beginning + "/");
    }

    /** Address of a file that pages need, with its checksum, so that it may be kept for ever. */
    public String asset(String name) {
        return Assets.address(name);
    }
}
