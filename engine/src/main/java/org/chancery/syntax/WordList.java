package org.chancery.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lists of words that a module brings: one word a line, lines with # are comments. */
public final class WordList {

    private WordList() {}

    /** @param file beside this class, such as {@code verbs.txt} */
    public static Set<String> read(String file) {
        return read(WordList.class, file);
    }

    /** @param file beside the class {@code owner} */
    public static Set<String> read(Class<?> owner, String file) {
        try (InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + " beside " + owner.getName() + " cannot be read: is the jar damaged?", e);
        }
    }

    /** Eight digits that change with the words, whatever their order. */
    public static String digest(Set<String> words) {
        return String.format("%08x", String.join(" ", new TreeSet<>(words)).hashCode());
    }
}
