package org.chancery.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether a file is UTF-8 throughout, before anything of it is believed. */
final class Utf8 {

    private static final int BLOCK = 1 << 16;

    private Utf8() {}

    /** @throws ImportFailure that names the line of the first byte that is not UTF-8 */
    static void check(Path file) throws IOException, ImportFailure {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer characters = CharBuffer.allocate(BLOCK);
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.limit(bytes.position() + Math.max(0, read)).position(0);
                characters.clear();
                CoderResult result = decoder.decode(bytes, characters, end);
                line += lines(characters.flip());
                if (result.isError()) {
                    throw new ImportFailure(file + ":" + line
                            + ": this is not UTF-8. Save the result of the query as it comes, without a detour.");
                }
                bytes.compact();
            }
        }
    }

    private static long lines(CharBuffer characters) {
        return characters.chars().filter(c -> c == '\n').count();
    }
}
