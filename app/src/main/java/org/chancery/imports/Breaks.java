package org.chancery.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What to do about a result that is none. */
final class Breaks {

    private static final int FIRST = 4096;

    private Breaks() {}

    /** Whether the text is what the query service writes when a query took too long. */
    static boolean isTimeOut(String text) {
        return text.contains("TimeoutException")
                || text.contains("SPARQL-QUERY:")
                || text.contains("upstream request timeout");
    }

    static String advice(String text) {
        return isTimeOut(text)
                ? "The query service ran out of time in the middle of its answer: ask by role or by country, as docs/import.md"
                        + " shows."
                : "The file was cut off or changed by hand: save the result again.";
    }

    /** Advice by what stands in the file from a line on. */
    static String advice(Path file, long line) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String text;
            for (long at = 1; (text = lines.readLine()) != null; at++) {
                if (at >= line - 1 && isTimeOut(text)) {
                    return advice(text);
                }
            }
        } catch (CharacterCodingException e) {
            return advice("");
        }
        return advice("");
    }

    /** The first characters that are no blanks, to tell forms apart. */
    static String beginning(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            char[] first = new char[FIRST];
            int read = reader.read(first);
            String text = read < 0 ? "" : new String(first, 0, read);
            return text.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        }
    }
}
