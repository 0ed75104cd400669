package org.chancery.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.chancery.resolve.Record;

/** Ids of events and rows that the same report always gives, in whatever order records come. */
final class EventId {

    /** 52 bits: a number that R, Stata and Excel hold without loss. */
    private static final int DIGITS = 13;

    private EventId() {}

    /** {@code v} and thirteen hexadecimal digits; the letter keeps programs from reading it as a number. */
    static String of(String doc, Record.Event event) {
        String first = event.evidence().isEmpty()
                ? ""
                : String.valueOf(event.evidence().get(0).span().begin());
        return "v"
                + digits(
                        doc,
                        event.type(),
                        String.valueOf(event.mode()),
                        event.status().name(),
                        joined(event.actors()),
                        joined(event.recipients()),
                        String.valueOf(event.date()),
                        first);
    }

    /** The same as a number, for releases whose ids are numbers. */
    static long number(String id) {
        return Long.parseLong(id.substring(1), 16);
    }

    /** A number for a report, for releases whose stories are numbered. */
    static long story(String doc) {
        return Long.parseLong(digits(doc), 16);
    }

    /** The id of a further row of an event, from source to target under a code. */
    static String ofRow(String event, String source, String target, String code) {
        return "v" + digits(event, source, target, code);
    }

    private static String joined(Iterable<String> names) {
        return java.util.stream.StreamSupport.stream(names.spliterator(), false)
                .sorted()
                .collect(Collectors.joining("\u0001"));
    }

    private static String digits(String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
