package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCacheTest {

    private static final PackedItems ONE = new PackedItems("1", new Items());

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

    @Test
    void aFileThatIsCutOffAnywhereIsNotUsedAndMadeAnew() throws IOException {
        KnowledgeCache cache = new KnowledgeCache(folder);
        cache.keep("a", ONE);
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(cache.read("a")).as("%d bytes", length).isEmpty();
        }
        cache.keep("a", ONE);
        assertThat(cache.read("a")).isPresent();
    }

    /** As on a full disk or in a folder of somebody else: where the folder should be, there is none and can be none. */
    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "no folder");
        KnowledgeCache cache = new KnowledgeCache(taken.resolve("knowledge"));
        cache.keep("a", ONE);
        assertThat(cache.read("a")).isEmpty();
        assertThat(taken).hasContent("no folder");
    }

    @Test
    void manyMayKeepAndReadAtOnce() throws IOException {
        boolean allWhole = IntStream.range(0, 64).parallel().allMatch(i -> {
            KnowledgeCache cache = new KnowledgeCache(folder);
            cache.keep("a", ONE);
            return cache.read("a").map(PackedItems::version).equals(Optional.of("1"));
        });
        assertThat(allWhole).isTrue();
        assertThat(only()).isNotEmptyFile();
    }

    @Test
    void onlyTheLatestFilesStay() throws IOException {
        KnowledgeCache cache = new KnowledgeCache(folder);
        for (int i = 0; i < 9; i++) {
            cache.keep("key" + i, ONE);
            // Newer files are told from older ones by their times.
            Files.setLastModifiedTime(folder.resolve("knowledge-key" + i + "-1"), FileTime.fromMillis(1_000L * i));
        }
        cache.keep("last", ONE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
        assertThat(cache.read("key0")).isEmpty();
        assertThat(cache.read("key8")).isPresent();
        assertThat(cache.read("last")).isPresent();
    }

    @Test
    void aChangedKnowledgeHasAnotherKey() throws IOException {
        Path file = Files.writeString(folder.resolve("titles.yaml"), "- id: chair");
        String first = key();
        assertThat(key()).isEqualTo(first);
        Files.writeString(file, "- id: chairs");
        String longer = key();
        assertThat(longer).isNotEqualTo(first);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(key()).isNotEqualTo(longer);
    }

    private String key() throws IOException {
        return KnowledgeCache.key(folder.toUri().toURL()).orElseThrow();
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
