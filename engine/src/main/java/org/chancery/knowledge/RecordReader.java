package org.chancery.knowledge;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {

    private final ByteBuffer in;
    private final Class<?>[] types;
    private final @Nullable Constructor<?>[] constructors;
    private final String[] texts;

    RecordReader(ByteBuffer in) throws ReflectiveOperationException {
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

    @Nullable
    Object value() throws ReflectiveOperationException {
        return switch (RecordFile.TAGS[in.get()]) {
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
            map.put(Objects.requireNonNull(flat[i]), Objects.requireNonNull(flat[i + 1]));
        }
        return map;
    }

    private Object record() throws ReflectiveOperationException {
        Constructor<?> constructor = Objects.requireNonNull(constructors[in.getInt()]);
        @Nullable Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        return constructor.newInstance(values);
    }
}
