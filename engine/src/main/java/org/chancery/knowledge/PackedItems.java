package org.chancery.knowledge;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The entries packed with the library. They never change while a program runs, so they are read once and kept so long as there is
 * memory for them.
 */
record PackedItems(String version, Items items) {

    private static volatile SoftReference<PackedItems> kept = new SoftReference<>(null);

    static PackedItems load() {
        PackedItems known = kept.get();
        if (known == null) {
            known = read();
            kept = new SoftReference<>(known);
        }
        return known;
    }

    private static PackedItems read() {
        KnowledgeCache cache = KnowledgeCache.ofUser();
        Optional<String> key = KnowledgeCache.key(KnowledgeSource.where());
        return key.flatMap(cache::read).orElseGet(() -> {
            SortedMap<String, String> files = KnowledgeSource.packed();
            PackedItems made = new PackedItems(KnowledgeSource.version(files), KnowledgeReader.items(files));
            key.ifPresent(name -> cache.keep(name, made));
            return made;
        });
    }
}
