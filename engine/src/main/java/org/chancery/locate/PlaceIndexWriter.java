package org.chancery.locate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes an index of places in bounded memory: names go to many files by their hash, and each is sorted by itself. Nothing
 * stands under the final name before all is written.
 */
final class PlaceIndexWriter implements AutoCloseable {

    private static final int BUCKETS = 64;
    private static final int BUCKET_SHIFT = 58;

    private final Path folder;
    private final DataOutputStream places;
    private final DataOutputStream texts;
    private final DataOutputStream[] buckets = new DataOutputStream[BUCKETS];
    private int placeCount;
    private int nameCount;

    /** @param beside folder in which drafts may be written; it is made if it is not there */
    PlaceIndexWriter(Path beside) throws IOException {
        Files.createDirectories(beside);
        folder = Files.createTempDirectory(beside, "draft");
        places = draft("places");
        texts = draft("texts");
        for (int i = 0; i < BUCKETS; i++) {
            buckets[i] = draft("names" + i);
        }
    }

    private DataOutputStream draft(String name) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 14));
    }

    /** @param names of the place, the usual one first */
    void add(Place place, List<String> names) throws IOException {
        places.write(IndexLayout.row(place, texts.size()));
        texts.write(IndexLayout.text(place.name()));
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String key = NameKey.of(names.get(i));
            if (!key.isEmpty() && keys.add(key)) {
                long hash = NameKey.hash(key);
                DataOutputStream bucket = buckets[(int) (hash >>> BUCKET_SHIFT)];
                bucket.writeLong(hash);
                // The second is the first in ASCII, where they differ.
                boolean usual = i == 0 || i == 1 && NameKey.of(names.get(0)).equals(key);
                bucket.writeInt(placeCount << 1 | (usual ? 0 : 1));
                nameCount++;
            }
        }
        placeCount++;
    }

    int size() {
        return placeCount;
    }

    /** Puts the index in place, instead of what was there. */
    void finish(Path target) throws IOException {
        closeAll();
        Path whole = folder.resolve("whole");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16))) {
            out.writeLong(IndexLayout.MAGIC);
            out.writeInt(IndexLayout.FORMAT);
            out.writeInt(placeCount);
            out.writeInt(nameCount);
            out.writeInt(texts.size());
            out.writeLong(0);
            Files.copy(folder.resolve("places"), out);
            for (int i = 0; i < BUCKETS; i++) {
                sorted(folder.resolve("names" + i), out);
            }
            Files.copy(folder.resolve("texts"), out);
        }
        move(whole, target);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private record Name(long hash, int reference) {}

    private static void sorted(Path bucket, DataOutputStream out) throws IOException {
        List<Name> names = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(bucket)))) {
            while (true) {
                names.add(new Name(in.readLong(), in.readInt()));
            }
        } catch (EOFException e) {
            // the end of the bucket
        }
        names.sort((a, b) -> Long.compareUnsigned(a.hash(), b.hash()) != 0
                ? Long.compareUnsigned(a.hash(), b.hash())
                : Integer.compare(a.reference(), b.reference()));
        for (Name name : names) {
            out.writeLong(name.hash());
            out.writeInt(name.reference());
        }
    }

    private void closeAll() throws IOException {
        places.close();
        texts.close();
        for (OutputStream bucket : buckets) {
            bucket.close();
        }
    }

    /** Takes the drafts away. */
    @Override
    public void close() throws IOException {
        closeAll();
        try (var drafts = Files.walk(folder)) {
            for (Path draft : drafts.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
