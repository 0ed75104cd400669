package org.chancery.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.read.Metadata.Key;

/**
 * The header lines of a plain text, {@code Title: …} and the like before the first blank line, and the body after it.
 *
 * @param metadata what the header lines say; empty if there are none
 * @param body everything after the blank line, to the character, but for one line break at the very end
 */
record HeaderLines(Metadata metadata, String body) {

    /** Author and licence are known to be metadata, but say nothing that a document keeps. */
    private static final Map<String, Optional<Key>> KEYS = Map.ofEntries(
            Map.entry("title", Optional.of(Key.TITLE)),
            Map.entry("headline", Optional.of(Key.TITLE)),
            Map.entry("publisher", Optional.of(Key.PUBLISHER)),
            Map.entry("source", Optional.of(Key.PUBLISHER)),
            Map.entry("side", Optional.of(Key.SIDE)),
            Map.entry("published", Optional.of(Key.PUBLISHED)),
            Map.entry("date", Optional.of(Key.PUBLISHED)),
            Map.entry("url", Optional.of(Key.URL)),
            Map.entry("place", Optional.of(Key.PLACE)),
            Map.entry("dateline", Optional.of(Key.DATELINE)),
            Map.entry("completeness", Optional.of(Key.COMPLETENESS)),
            Map.entry("author", Optional.empty()),
            Map.entry("licence", Optional.empty()),
            Map.entry("license", Optional.empty()));

    private static final int LONGEST_KEY = 24;

    static HeaderLines of(String text) {
        Metadata metadata = new Metadata();
        boolean blockIsHeader = isHeaderBlock(text);
        int at = 0;
        while (at < text.length()) {
            int end = Lines.end(text, at);
            String line = text.substring(at, end);
            Optional<String> key = key(line);
            boolean known = key.isPresent() && KEYS.containsKey(key.get());
            if (!known && !(blockIsHeader && at > 0 && key.isPresent())) {
                break;
            }
            key.flatMap(name -> KEYS.getOrDefault(name, Optional.empty()))
                    .ifPresent(name -> metadata.put(name, line.substring(line.indexOf(':') + 1)));
            at = Lines.next(text, end);
        }
        if (at > 0
                && at < text.length()
                && text.substring(at, Lines.end(text, at)).isBlank()) {
            at = Lines.next(text, Lines.end(text, at));
        }
        return new HeaderLines(metadata, withoutLastLineBreak(text.substring(at)));
    }

    /** True if the first line is a known one and every line before the first blank line has the shape {@code Key: value}. */
    private static boolean isHeaderBlock(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = Lines.end(text, at);
            String line = text.substring(at, end);
            if (line.isBlank()) {
                return at > 0;
            }
            Optional<String> key = key(line);
            if (key.isEmpty() || at == 0 && !KEYS.containsKey(key.get())) {
                return false;
            }
            at = Lines.next(text, end);
        }
        return false;
    }

    /** The lower-case word before the colon: one word, so that a sentence with a colon is not taken for a header line. */
    private static Optional<String> key(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_KEY) {
            return Optional.empty();
        }
        String key = line.substring(0, colon).stripTrailing();
        boolean isWord = !key.isEmpty() && key.chars().allMatch(c -> Character.isLetter(c) || c == '-');
        return isWord ? Optional.of(key.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String withoutLastLineBreak(String text) {
        if (text.endsWith("\r\n")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
