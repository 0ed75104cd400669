package org.chancery.ingest;

import java.util.Locale;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;

/**
 * How much one run takes, whoever sent it. A file of a few kilobytes may unpack to millions of lines, each of which would be
 * a row of the archive.
 *
 * @param items reports, and what was to be one
 * @param rejects those that could not be taken in
 */
public record Bounds(long items, long rejects) {

    /** For who feeds an archive of their own. */
    public static final Bounds NONE = new Bounds(Long.MAX_VALUE, Long.MAX_VALUE);

    public Bounds {
        if (items < 1 || rejects < 1) {
            throw new IllegalArgumentException("a run takes one item at least, not " + items + ", " + rejects);
        }
    }

    /** @throws ReadException TOO_LARGE if one of the two is passed */
    void check(long taken, long rejected) throws ReadException {
        if (rejected > rejects) {
            throw new ReadException(
                    Reason.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "more than %,d items could not be taken in, and the rest was not tried. See what is wrong with the first ones.",
                            rejects));
        }
        if (taken > items) {
            throw new ReadException(
                    Reason.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "there are more than %,d items, the most at once, and the rest was not taken in. Send it in parts, or"
                                    + " take it in with \"chancery ingest\".",
                            items));
        }
    }
}
