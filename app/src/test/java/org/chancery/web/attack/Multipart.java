package org.chancery.web.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, as browsers send it. */
final class Multipart {

    private static final String BOUNDARY = "----of-the-test";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** @param name written as it is, whatever stands in it */
    Multipart file(String field, String name, byte[] bytes) {
        part("name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", bytes);
        return this;
    }

    private void part(String said, byte[] bytes) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + said + "\r\n\r\n");
        out.writeBytes(bytes);
        text("\r\n");
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }
}
