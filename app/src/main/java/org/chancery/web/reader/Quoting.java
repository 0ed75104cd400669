package org.chancery.web.reader;

import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.jspecify.annotations.Nullable;

/** Words as they are copied: with publisher, day and a lasting address. */
public final class Quoting {

    private final String base;

    public Quoting(Asked asked) {
        this.base = Asking.base(asked.context());
    }

    /** @param path where the words stand, from {@link org.chancery.web.Urls} */
    public String copy(String words, String publisher, @Nullable String published, String path) {
        return "“" + words + "” — " + (publisher.isBlank() ? "unknown publisher" : publisher) + ", "
                + (published == null ? "without a date" : published) + ", " + base + path;
    }

    public String address(String path) {
        return base + path;
    }
}
