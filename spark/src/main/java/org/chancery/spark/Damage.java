package org.chancery.spark;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;

/**
 * Tells a file that is damaged from a disk or network that fails: the first is told of and done with, the second ends the attempt,
 * and Spark makes another.
 */
final class Damage {

    private Damage() {}

    /** Whether a failure to read lies in what the file holds. */
    static boolean is(Exception failure) {
        boolean outside = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (lies(cause)) {
                return true;
            }
            outside |= cause instanceof IOException;
        }
        return !outside;
    }

    private static boolean lies(Throwable cause) {
        return cause instanceof EOFException
                || cause instanceof ZipException
                || cause instanceof ParsingException
                || cause instanceof IllegalArgumentException && cause.getCause() == null;
    }
}
