package org.chancery.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes and back: each text and each type stands once, values name them by number. Components may be texts,
 * numbers, booleans, days, enums, records, and lists, sets and maps of these; null too.
 */
final class RecordFile {

    /** What a value is. */
    private enum Tag {
        NULL,
        TEXT,
        LIST,
        SET,
        MAP,
        RECORD,
        ENUM,
        INTEGER,
        LONG,
        DOUBLE,
        TRUE,
        FALSE,
        DAY
    }

    private static final Tag[] TAGS = Tag.values();

    private RecordFile() {}

    static byte[] write(List<?> values) throws IOException {
        Writer writer = new Writer();
        writer.value(values);
        return writer.file();
    }

    /** @throws IOException if the bytes are damaged, or of records that have changed since */
    static List<?> read(ByteBuffer bytes) throws IOException {
        try {
            if (new Reader(bytes).value() instanceof List<?> values) {
                return values;
            }
            throw new IOException("no list of records");
        } catch (ReflectiveOperationException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("records have changed since: " + e, e);
        } catch (BufferUnderflowException | NullPointerException e) {
            throw new IOException("the file is cut off", e);
        }
    }

    private static final class Writer {

        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Map<String, Integer> types = new LinkedHashMap<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        private final DataOutputStream out = new DataOutputStream(bytes);

        byte[] file() throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.size() * 2);
            DataOutputStream file = new DataOutputStream(all);
            for (Map<String, Integer> table : List.of(types, texts)) {
                file.writeInt(table.size());
                for (String text : table.keySet()) {
                    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                    file.writeInt(encoded.length);
                    file.write(encoded);
                }
            }
            bytes.writeTo(file);
            return all.toByteArray();
        }

        private static int number(Map<String, Integer> table, String text) {
            return table.computeIfAbsent(text, key -> table.size());
        }

        private void tag(Tag tag) throws IOException {
            out.writeByte(tag.ordinal());
        }

        private void value(@Nullable Object value) throws IOException {
            if (value instanceof java.lang.Record record) {
                record(record);
            } else if (value instanceof List<?> list) {
                many(Tag.LIST, list);
            } else if (value instanceof Set<?> set) {
                many(Tag.SET, set);
            } else if (value instanceof Map<?, ?> map) {
                List<Object> flat = new ArrayList<>();
                map.forEach((key, of) -> flat.addAll(List.of(key, of)));
                many(Tag.MAP, flat);
            } else if (value instanceof Enum<?> one) {
                tag(Tag.ENUM);
                out.writeInt(number(types, one.getDeclaringClass().getName()));
                out.writeInt(one.ordinal());
            } else {
                plain(value);
            }
        }

        private void plain(@Nullable Object value) throws IOException {
            if (value == null) {
                tag(Tag.NULL);
            } else if (value instanceof String text) {
                tag(Tag.TEXT);
                out.writeInt(number(texts, text));
            } else if (value instanceof Boolean truth) {
                tag(truth ? Tag.TRUE : Tag.FALSE);
            } else if (value instanceof Integer number) {
                tag(Tag.INTEGER);
                out.writeInt(number);
            } else if (value instanceof Long number) {
                tag(Tag.LONG);
                out.writeLong(number);
            } else if (value instanceof Double number) {
                tag(Tag.DOUBLE);
                out.writeDouble(number);
            } else if (value instanceof LocalDate day) {
                tag(Tag.DAY);
                out.writeLong(day.toEpochDay());
            } else {
                throw new IOException(value.getClass() + " has no form as bytes");
            }
        }

        private void many(Tag tag, java.util.Collection<?> values) throws IOException {
            tag(tag);
            out.writeInt(values.size());
            for (Object value : values) {
                value(value);
            }
        }

        private void record(java.lang.Record record) throws IOException {
            tag(Tag.RECORD);
            out.writeInt(number(types, record.getClass().getName()));
            try {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    value(accessor.invoke(record));
                }
            } catch (ReflectiveOperationException e) {
                throw new IOException(record.getClass() + " cannot be looked into", e);
            }
        }
    }

    private static final class Reader {

        private final ByteBuffer in;
        private final Class<?>[] types;
        private final @Nullable Constructor<?>[] constructors;
        private final String[] texts;

        Reader(ByteBuffer in) throws ReflectiveOperationException {
            this.in = in;
            String[] names = table();
            this.types = new Class<?>[names.length];
            this.constructors = new Constructor<?>[names.length];
            for (int i = 0; i < names.length; i++) {
                types[i] = Class.forName(names[i]);
                constructors[i] = types[i].isRecord() ? constructor(types[i]) : null;
            }
            this.texts = table();
        }

        private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] parameters = new Class<?>[components.length];
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = components[i].getType();
            }
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        }

        private String[] table() {
            String[] table = new String[in.getInt()];
            byte[] buffer = new byte[1 << 16];
            for (int i = 0; i < table.length; i++) {
                int length = in.getInt();
                byte[] encoded = length > buffer.length ? new byte[length] : buffer;
                in.get(encoded, 0, length);
                table[i] = new String(encoded, 0, length, StandardCharsets.UTF_8);
            }
            return table;
        }

        private @Nullable Object value() throws ReflectiveOperationException {
            return switch (TAGS[in.get()]) {
                case NULL -> null;
                case TEXT -> texts[in.getInt()];
                case LIST -> List.of(many());
                case SET -> new LinkedHashSet<>(List.of(many()));
                case MAP -> map();
                case RECORD -> record();
                case ENUM -> types[in.getInt()].getEnumConstants()[in.getInt()];
                case INTEGER -> in.getInt();
                case LONG -> in.getLong();
                case DOUBLE -> in.getDouble();
                case TRUE -> true;
                case FALSE -> false;
                case DAY -> LocalDate.ofEpochDay(in.getLong());
            };
        }

        private @Nullable Object[] many() throws ReflectiveOperationException {
            @Nullable Object[] values = new Object[in.getInt()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value();
            }
            return values;
        }

        private Map<Object, Object> map() throws ReflectiveOperationException {
            @Nullable Object[] flat = many();
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < flat.length; i += 2) {
                map.put(java.util.Objects.requireNonNull(flat[i]), java.util.Objects.requireNonNull(flat[i + 1]));
            }
            return map;
        }

        private Object record() throws ReflectiveOperationException {
            Constructor<?> constructor = java.util.Objects.requireNonNull(constructors[in.getInt()]);
            @Nullable Object[] values = new Object[constructor.getParameterCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value();
            }
            return constructor.newInstance(values);
        }
    }
}
