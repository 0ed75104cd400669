package org.chancery.keep;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be taken in.
 *
 * @param input file or address it came from
 * @param position line or number of the item in it, from 1; 0 where it is the input as a whole
 * @param doc its id, where it told one
 * @param reason for people
 * @param sha256 of all that was there of it
 * @param cut whether {@code raw} is only the beginning
 * @param raw what it was, or its beginning
 */
@SuppressWarnings("ArrayRecordComponent") // Handed through to the store; never compared.
public record Reject(
        String input,
        long position,
        @Nullable String doc,
        String reason,
        String sha256,
        boolean cut,
        byte[] raw,
        Instant madeAt) {

    /** So much of a reject is kept. */
    public static final int LONGEST = 64 * 1024;

    public static Reject of(
            String input, long position, @Nullable String doc, String reason, byte[] raw, Instant madeAt) {
        boolean cut = raw.length > LONGEST;
        byte[] kept = cut ? Arrays.copyOf(raw, LONGEST) : raw;
        return new Reject(input, position, doc, reason, Fingerprint.sha256(raw), cut, kept, madeAt);
    }
}
