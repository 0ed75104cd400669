package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCacheTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsTheKnowledgeThatWasRead() {
        SortedMap<String, String> files = KnowledgeSource.packed();
        PackedItems read = new PackedItems(KnowledgeSource.version(files), KnowledgeReader.items(files));
        KnowledgeCache cache = new KnowledgeCache(folder);
        cache.keep("a", read);
        PackedItems kept = cache.read("a").orElseThrow();
        assertThat(KnowledgeReader.snapshot(kept.version(), kept.items()))
                .isEqualTo(KnowledgeReader.snapshot(read.version(), read.items()));
    }

    @Test
    void nothingIsTakenOfOtherKnowledge() {
        assertThat(new KnowledgeCache(folder).read("b")).isEmpty();
    }

    @Test
    void aDamagedFileIsNotUsed() throws IOException {
        KnowledgeCache cache = new KnowledgeCache(folder);
        cache.keep("a", new PackedItems("1", new Items()));
        try (Stream<Path> files = Files.list(folder)) {
            Files.write(files.findFirst().orElseThrow(), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        }
        assertThat(cache.read("a")).isEmpty();
    }
}
