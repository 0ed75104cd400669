package org.chancery.show;

import java.util.List;

/** Text in lines of a width, for pages that are made elsewhere. */
public final class Lines {

    private Lines() {}

    /** One line or more, none wider than {@code width} columns. */
    public static List<String> of(String text, int width) {
        List<String> lines = Wrap.lines(text, width);
        return lines.isEmpty() ? List.of("") : lines;
    }
}
