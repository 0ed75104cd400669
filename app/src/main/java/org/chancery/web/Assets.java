package org.chancery.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The style, scripts and data that pages load, from the class path. */
final class Assets {

    /** Folder on the class path. */
    static final String FOLDER = "/org/chancery/web/static";

    /** Where they are served. */
    static final String PATH = "/static";

    private static final int SHOWN = 12;
    private static final Map<String, String> SUMS = new ConcurrentHashMap<>();

    private Assets() {}

    /** @param name such as {@code site.css} or {@code vendor/d3.min.js} */
    static String address(String name) {
        return PATH + "/" + name + "?v=" + SUMS.computeIfAbsent(name, Assets::sum);
    }

    private static String sum(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this build of Chancery");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }
}
