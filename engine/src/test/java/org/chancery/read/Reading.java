package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader with invented knowledge, and short ways to use it in tests. */
final class Reading {

    private static final Map<String, String> STATES = Map.of(
            "Ghana",
            "GHA",
            "Republic of Ghana",
            "GHA",
            "New Zealand",
            "NZL",
            "Norway",
            "NOR",
            "Norwegian",
            "NOR",
            "People's Republic of China",
            "CHN",
            "Kenya",
            "KEN",
            "U.S.",
            "USA",
            "Georgia",
            "GEO");

    static final Reader READER = new Reader(
            InMemoryOutlets.invented(),
            name -> Optional.ofNullable(STATES.get(name)),
            new ReadingWords(
                    List.of("excerpt ends", "^to be continued$", "^more$", "(more)$", "^summary:", "read more at")));

    private Reading() {}

    static Document text(String content) throws ReadException {
        return READER.read(new Raw(content.getBytes(StandardCharsets.UTF_8), "report.txt", null));
    }

    static Document page(String html) throws ReadException {
        return READER.read(new Raw(html.getBytes(StandardCharsets.UTF_8), "report.html", null));
    }

    static Document bytes(byte[] bytes) throws ReadException {
        return READER.read(new Raw(bytes, "report.txt", null));
    }

    static Document resource(String name) throws ReadException {
        try (InputStream input = Reading.class.getResourceAsStream("/read/" + name)) {
            if (input == null) {
                throw new IllegalArgumentException("src/test/resources/read/" + name + " is missing");
            }
            return READER.read(new Raw(input.readAllBytes(), name, "https://www.example.org/news/" + name));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
