package org.chancery.keep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.read.Document;

/** What makes two readings one and the same report. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * Of the text, and of publisher, day, address and title as they are known; 64 hexadecimal digits. The id that a caller gave is
     * no part: the same report may come under several.
     */
    public static String of(Document document) {
        return sha256(String.join(
                        "\u001f",
                        document.publisher(),
                        String.valueOf(document.published()),
                        document.url() == null ? "" : document.url(),
                        document.title(),
                        document.text())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
