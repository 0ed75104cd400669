package org.chancery.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Collections;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What is said of bodies of requests that are too large, packed, or broken. */
final class Bodies {

    private static final int DEEPEST = 8;

    private Bodies() {}

    /** @throws Problem 413 or 415 */
    static void check(Context context, long largest) {
        if (!isCharset(context.req().getCharacterEncoding())) {
            throw new Problem(
                    415,
                    "Not understood",
                    "The letters of the body are in no encoding that is known here. Send UTF-8.");
        }
        if (context.req().getContentLengthLong() > largest) {
            throw tooLarge(largest);
        }
        // All of them: the second line is as good as the first to who unpacks.
        if (Collections.list(context.req().getHeaders("Content-Encoding")).stream()
                .anyMatch(encoding -> !encoding.equalsIgnoreCase("identity"))) {
            // What unpacks to a million times its size never gets so far as to be unpacked.
            throw new Problem(
                    415, "Not packed, please", "This server takes bodies as they are, without Content-Encoding.");
        }
    }

    /**
     * The library under us takes another method from a header; what stands between, such as a proxy, does not see it.
     *
     * @throws Problem 400
     */
    static void checkMethod(Context context) {
        if (!context.method().name().equals(context.req().getMethod())) {
            throw new Problem(
                    400,
                    "Not understood",
                    "The method of a request is the one in its first line, whatever its headers say.");
        }
    }

    private static boolean isCharset(@Nullable String name) {
        try {
            return name == null || Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    static Problem tooLarge(long largest) {
        String size = largest < 1 << 20 ? largest / 1024 + " kB" : largest / (1 << 20) + " MB";
        return new Problem(
                413,
                "Too large",
                "A request to this address may have " + size
                        + ". Send less at once, or take large files in with \"chancery ingest\".");
    }

    static Problem told(Context context, HttpResponseException e) {
        int status = e.getStatus();
        return switch (status) {
            case 404 -> new Problem(404, "Not here", "There is no page at " + context.path() + ".");
            case 405 ->
                new Problem(405, "Not in this way", context.method() + " is not answered at " + context.path() + ".");
            case 413 -> new Problem(413, "Too large", "The request is larger than this server takes.");
            default ->
                new Problem(
                        status,
                        "That did not work",
                        status < 500 ? "The request could not be read." : "Try again later.");
        };
    }

    /** Who reads a form in parts takes a body that was cut off for a malformed one; the reason lies below. */
    private static boolean isTooLarge(Throwable thrown) {
        Throwable at = thrown;
        for (int i = 0; at != null && i < DEEPEST; i++, at = at.getCause()) {
            if (at instanceof HttpException http && http.getCode() == 413) {
                return true;
            }
        }
        return false;
    }

    /** If it is a body that could not be read; null if something else failed. */
    static @Nullable Problem broken(Throwable thrown) {
        if (isTooLarge(thrown)) {
            return new Problem(413, "Too large", "The request is larger than this server takes.");
        }
        Throwable at = thrown;
        for (int i = 0; at != null && i < DEEPEST; i++, at = at.getCause()) {
            if (at instanceof HttpException http) {
                int code = http.getCode();
                return new Problem(
                        code >= 400 && code < 500 ? code : 400, "Not understood", "The request is malformed.");
            }
            if (at instanceof TimeoutException || at instanceof EOFException) {
                return new Problem(408, "Too slow", "The request did not come in whole.");
            }
            if (at instanceof JacksonException) {
                return new Problem(400, "Not understood", "The body is no JSON that is understood here.");
            }
        }
        String said = String.valueOf(thrown.getMessage());
        boolean jettys = thrown.getStackTrace().length > 0
                && thrown.getStackTrace()[0].getClassName().startsWith("org.eclipse.jetty");
        if (jettys && (said.contains("exceed") || said.contains("too large") || said.contains("too many"))) {
            return new Problem(413, "Too large", "The request is larger than this server takes.");
        }
        return jettys ? new Problem(400, "Not understood", "The request is malformed.") : null;
    }
}
