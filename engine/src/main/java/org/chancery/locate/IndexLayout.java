package org.chancery.locate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.chancery.knowledge.PlaceGroup.Level;
import org.jspecify.annotations.Nullable;

/**
 * How an index of places lies in a file: a head, then one row for each place, then one row for each name, sorted by the hash
 * of its key, then the names themselves. It is read where it lies, so that opening it costs nothing.
 */
final class IndexLayout {

    /** Counted up with every change of the bytes. */
    static final int FORMAT = 1;

    static final long MAGIC = 0x43485043_50494458L;

    /** Magic number, format, number of places, of names, and of bytes of text. */
    static final int HEAD_BYTES = 32;

    /** Number, latitude, longitude, population, where the name stands, country, level, division. */
    static final int PLACE_BYTES = 32;

    /** Hash, then the place shifted left by one, whose last bit says that this is not its usual name. */
    static final int NAME_BYTES = 12;

    private static final int DIVISION_BYTES = 8;
    private static final double SCALE = 1e5;
    private static final int CAPITAL = 0x40;

    private IndexLayout() {}

    static byte[] row(Place place, int nameAt) {
        ByteBuffer row = ByteBuffer.allocate(PLACE_BYTES);
        row.putInt((int) place.geonames());
        row.putInt((int) Math.round(place.latitude() * SCALE));
        row.putInt((int) Math.round(place.longitude() * SCALE));
        row.putInt((int) Math.min(Integer.MAX_VALUE, place.population()));
        row.putInt(nameAt);
        row.put((byte) (place.level().ordinal() | (place.capital() ? CAPITAL : 0)));
        String country = place.country();
        row.put(padded(country == null ? "" : country, 3));
        row.put(padded(place.division(), DIVISION_BYTES));
        return row.array();
    }

    static Place place(ByteBuffer rows, ByteBuffer texts, int index) {
        int at = index * PLACE_BYTES;
        int kind = rows.get(at + 20);
        return new Place(
                text(texts, rows.getInt(at + 16)),
                Level.values()[kind & (CAPITAL - 1)],
                emptyIsNull(ascii(rows, at + 21, 3)),
                ascii(rows, at + 24, DIVISION_BYTES),
                rows.getInt(at + 4) / SCALE,
                rows.getInt(at + 8) / SCALE,
                rows.getInt(at + 12),
                (kind & CAPITAL) != 0,
                rows.getInt(at),
                false);
    }

    /** Length in two bytes, then the text. */
    static byte[] text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + bytes.length)
                .putShort((short) bytes.length)
                .put(bytes)
                .array();
    }

    private static String text(ByteBuffer texts, int at) {
        byte[] bytes = new byte[texts.getShort(at)];
        texts.get(at + 2, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] padded(String text, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return java.util.Arrays.copyOf(bytes, length);
    }

    private static String ascii(ByteBuffer rows, int at, int most) {
        StringBuilder text = new StringBuilder(most);
        for (int i = 0; i < most && rows.get(at + i) != 0; i++) {
            text.append((char) rows.get(at + i));
        }
        return text.toString();
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
