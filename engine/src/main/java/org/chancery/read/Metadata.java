package org.chancery.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said about a report beside its body: trimmed values by key; the first value given for a key stays. */
final class Metadata {

    /** What can be said about a report. */
    enum Key {
        TITLE,
        PUBLISHER,
        SIDE,
        PUBLISHED,
        URL,
        PLACE,
        DATELINE,
        COMPLETENESS
    }

    private final Map<Key, String> values = new LinkedHashMap<>();

    /** Takes the keys of the map that are known, in lower case; the others say nothing about a document. */
    static Metadata of(Map<String, String> map) {
        Metadata metadata = new Metadata();
        for (Key key : Key.values()) {
            metadata.put(key, map.get(key.name().toLowerCase(Locale.ROOT)));
        }
        return metadata;
    }

    /** Keeps the value if it says something and none was given for this key before. */
    void put(Key key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(key, value.strip());
        }
    }

    Optional<String> get(Key key) {
        return Optional.ofNullable(values.get(key));
    }
}
