package org.chancery.knowledge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packed knowledge as it was read, kept for the next start: to take apart thousands of entries of YAML takes seconds. The
 * file is named by size and time of what it was made of, the program included, so that nothing old is ever used.
 *
 * <p>The folder is {@code knowledge} in the system property {@code chancery.cache}, else in the environment's
 * {@code CHANCERY_CACHE}, else in {@code chancery} under {@code XDG_CACHE_HOME} or {@code ~/.cache}. It may be deleted at any
 * time; where it cannot be written, YAML is read at each start.
 */
final class KnowledgeCache {

    /** Counted up with every change of the bytes. */
    private static final int FORMAT = 1;

    private static final String NAME = "knowledge-";

    /** Files that stay in the folder: of programs and knowledge that are used by turns. */
    private static final int LATEST = 4;

    private final Path folder;

    KnowledgeCache(Path folder) {
        this.folder = folder;
    }

    static KnowledgeCache ofUser() {
        String own =
                System.getProperty("chancery.cache", Objects.requireNonNullElse(System.getenv("CHANCERY_CACHE"), ""));
        if (!own.isEmpty()) {
            return new KnowledgeCache(Path.of(own, "knowledge"));
        }
        String caches = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), "");
        Path all = caches.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
        return new KnowledgeCache(all.resolve("chancery").resolve("knowledge"));
    }

    /** What was kept of this knowledge by this program; nothing if there is none, or it is damaged. */
    Optional<PackedItems> read(String key) {
        Path file = file(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            long sum = bytes.getLong();
            CRC32 found = new CRC32();
            found.update(bytes.duplicate());
            if (sum != found.getValue()) {
                throw new IOException("its sum is wrong");
            }
            List<?> values = RecordFile.read(bytes);
            Items items = new Items();
            values.subList(1, values.size()).forEach(value -> items.add((Item) value));
            return Optional.of(new PackedItems((String) values.get(0), items));
        } catch (IOException | RuntimeException e) {
            log().info("{} is made anew: {}", file, e.toString());
            return Optional.empty();
        }
    }

    /** Keeps what was read; whether that succeeds changes nothing. */
    void keep(String key, PackedItems packed) {
        try {
            List<Object> values = new ArrayList<>();
            values.add(packed.version());
            values.addAll(packed.items().items());
            byte[] bytes = RecordFile.write(values);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", null);
            try {
                try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(draft))) {
                    out.writeLong(sum.getValue());
                    out.write(bytes);
                }
                Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                forgetOld();
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | RuntimeException e) {
            log().info("the knowledge is not kept for the next start: {}", e.toString());
        }
    }

    /** Leaves the latest files, for there is a new one with each version of the knowledge or the program. */
    private void forgetOld() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<FileTime, Path> byTime = new TreeMap<>();
            for (Path file : (Iterable<Path>) files::iterator) {
                // What another process writes at the moment has another name.
                if (file.getFileName().toString().startsWith(NAME)) {
                    byTime.put(Files.getLastModifiedTime(file), file);
                }
            }
            for (Path file : List.copyOf(byTime.values()).subList(0, Math.max(0, byTime.size() - LATEST))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(NAME + key + "-" + FORMAT);
    }

    /**
     * Twelve hexadecimal digits that change with the knowledge and the program, by names, sizes and times of their files.
     *
     * @param packed where the knowledge lies
     */
    static Optional<String> key(URL packed) {
        try {
            TreeMap<String, String> marks = new TreeMap<>();
            mark(packed, marks);
            mark(Objects.requireNonNull(KnowledgeCache.class.getResource("KnowledgeCache.class")), marks);
            return Optional.of(KnowledgeSource.version(marks));
        } catch (IOException | URISyntaxException | RuntimeException e) {
            log().info("the knowledge is not kept: {}", e.toString());
            return Optional.empty();
        }
    }

    private static void mark(URL url, Map<String, String> marks) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("jar")) {
            String archive = url.getPath().substring(0, url.getPath().indexOf('!'));
            mark(Path.of(java.net.URI.create(archive)), marks);
            return;
        }
        Path path = Path.of(url.toURI());
        try (Stream<Path> files = Files.walk(Files.isDirectory(path) ? path : path.resolveSibling(""))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                mark(file, marks);
            }
        }
    }

    private static void mark(Path file, Map<String, String> marks) throws IOException {
        marks.put(
                file.toString(),
                Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
    }

    /** Asked for when there is something to say: logging takes its time to start. */
    private static Logger log() {
        return LoggerFactory.getLogger(KnowledgeCache.class);
    }
}
