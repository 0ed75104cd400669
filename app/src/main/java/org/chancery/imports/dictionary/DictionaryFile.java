package org.chancery.imports.dictionary;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a dictionary without their comments, in memory that no single line can fill. */
final class DictionaryFile {

    /** Bytes of a line; the longest in use have some hundreds. */
    private static final int LONGEST = 10_000;

    private static final int SHOWN = 80;

    private final Path file;
    private final Rejections rejections;
    private final List<Line> lines = new ArrayList<>();
    private boolean commented;

    private DictionaryFile(Path file, Rejections rejections) {
        this.file = file;
        this.rejections = rejections;
    }

    /** Lines that hold something, the numbers counted with those that do not. */
    static List<Line> lines(Path file, Rejections rejections) throws IOException {
        DictionaryFile reading = new DictionaryFile(file, rejections);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            reading.read(in);
        }
        return reading.lines;
    }

    private void read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        long length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                line(number, line, length);
                line.reset();
                number++;
                length = 0;
            } else if (length++ < LONGEST) {
                line.write(b);
            }
        }
        line(number, line, length);
    }

    private void line(int number, ByteArrayOutputStream bytes, long length) {
        String name = String.valueOf(file.getFileName());
        if (length > LONGEST) {
            String begin = bytes.toString(StandardCharsets.UTF_8).substring(0, SHOWN);
            rejections.add(
                    new Line(name, number, begin + " …"),
                    "the line has " + length + " bytes, expected " + LONGEST + " at most; is this a dictionary?");
            return;
        }
        String text = utf8(bytes.toByteArray());
        if (text == null) {
            rejections.add(
                    new Line(name, number, bytes.toString(StandardCharsets.ISO_8859_1)),
                    "this is not UTF-8; convert the file: iconv -f ISO-8859-1 -t UTF-8");
            return;
        }
        String plain = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        String kept = withoutComments(plain).stripTrailing();
        if (!kept.isBlank()) {
            lines.add(new Line(name, number, kept));
        }
    }

    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Comments are those of XML, also over several lines, and what follows "#" or ";"; in brackets "#" is part of a code. */
    private String withoutComments(String line) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            if (commented) {
                int end = line.indexOf("-->", i);
                commented = end < 0;
                if (commented) {
                    break;
                }
                i = end + 2;
            } else if (line.startsWith("<!--", i)
                    || line.startsWith("<!", i) && kept.toString().isBlank()) {
                commented = line.startsWith("<!--", i) || line.startsWith("<! --", i);
                if (!commented) {
                    break;
                }
                i += 3;
            } else {
                char c = line.charAt(i);
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (depth <= 0 && (c == ';' || c == '#')) {
                    break;
                }
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
