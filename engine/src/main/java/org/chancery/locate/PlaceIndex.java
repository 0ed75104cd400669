package org.chancery.locate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Places by name, read from a file where it lies (see {@link IndexLayout}). */
final class PlaceIndex {

    /** A village of a common name has hundreds of namesakes: more than this many are not compared. */
    private static final int MOST = 300;

    private final ByteBuffer places;
    private final ByteBuffer names;
    private final ByteBuffer texts;
    private final int count;
    private final int placeCount;

    private PlaceIndex(ByteBuffer places, ByteBuffer names, ByteBuffer texts, int placeCount, int count) {
        this.places = places;
        this.names = names;
        this.texts = texts;
        this.placeCount = placeCount;
        this.count = count;
    }

    /** @throws IOException if the file is no index of this version, or is cut off */
    static PlaceIndex open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < IndexLayout.HEAD_BYTES) {
                throw new IOException(file + ": is no index of places");
            }
            ByteBuffer head = map(channel, 0, IndexLayout.HEAD_BYTES);
            if (head.getLong(0) != IndexLayout.MAGIC || head.getInt(8) != IndexLayout.FORMAT) {
                throw new IOException(file + ": is no index of places of this version");
            }
            int placeCount = head.getInt(12);
            int nameCount = head.getInt(16);
            int textBytes = head.getInt(20);
            long namesAt = IndexLayout.HEAD_BYTES + (long) placeCount * IndexLayout.PLACE_BYTES;
            long textsAt = namesAt + (long) nameCount * IndexLayout.NAME_BYTES;
            if (channel.size() != textsAt + textBytes) {
                throw new IOException(file + ": is cut off; expected " + (textsAt + textBytes) + " bytes");
            }
            return new PlaceIndex(
                    map(channel, IndexLayout.HEAD_BYTES, namesAt - IndexLayout.HEAD_BYTES),
                    map(channel, namesAt, textsAt - namesAt),
                    map(channel, textsAt, textBytes),
                    placeCount,
                    nameCount);
        }
    }

    private static ByteBuffer map(FileChannel channel, long at, long length) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, at, length);
    }

    /** Number of places. */
    int size() {
        return placeCount;
    }

    /** Places that have a name with this key, in the order in which they were added. */
    List<Candidate> find(String key) {
        long wanted = NameKey.hash(key);
        List<Candidate> found = new ArrayList<>(4);
        for (int i = first(wanted); i < count && hash(i) == wanted && found.size() < MOST; i++) {
            int reference = names.getInt(i * IndexLayout.NAME_BYTES + 8);
            boolean usual = (reference & 1) == 0;
            found.add(new Candidate(IndexLayout.place(places, texts, reference >>> 1), usual));
        }
        return found;
    }

    /** Whether any place has a name with this key. */
    boolean knows(String key) {
        long wanted = NameKey.hash(key);
        int first = first(wanted);
        return first < count && hash(first) == wanted;
    }

    private int first(long wanted) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(hash(middle), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long hash(int name) {
        return names.getLong(name * IndexLayout.NAME_BYTES);
    }
}
