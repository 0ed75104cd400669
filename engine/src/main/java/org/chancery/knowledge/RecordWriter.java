package org.chancery.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values as {@link RecordFile} lays them out. */
final class RecordWriter {

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

    private void tag(RecordFile.Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }

    void value(@Nullable Object value) throws IOException {
        if (value instanceof java.lang.Record record) {
            record(record);
        } else if (value instanceof List<?> list) {
            many(RecordFile.Tag.LIST, list);
        } else if (value instanceof Set<?> set) {
            many(RecordFile.Tag.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            List<Object> flat = new ArrayList<>();
            map.forEach((key, of) -> flat.addAll(List.of(key, of)));
            many(RecordFile.Tag.MAP, flat);
        } else if (value instanceof Enum<?> one) {
            tag(RecordFile.Tag.ENUM);
            out.writeInt(number(types, one.getDeclaringClass().getName()));
            out.writeInt(one.ordinal());
        } else {
            plain(value);
        }
    }

    private void plain(@Nullable Object value) throws IOException {
        if (value == null) {
            tag(RecordFile.Tag.NULL);
        } else if (value instanceof String text) {
            tag(RecordFile.Tag.TEXT);
            out.writeInt(number(texts, text));
        } else if (value instanceof Boolean truth) {
            tag(truth ? RecordFile.Tag.TRUE : RecordFile.Tag.FALSE);
        } else if (value instanceof Integer number) {
            tag(RecordFile.Tag.INTEGER);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            tag(RecordFile.Tag.LONG);
            out.writeLong(number);
        } else if (value instanceof Double number) {
            tag(RecordFile.Tag.DOUBLE);
            out.writeDouble(number);
        } else if (value instanceof LocalDate day) {
            tag(RecordFile.Tag.DAY);
            out.writeLong(day.toEpochDay());
        } else {
            throw new IOException(value.getClass() + " has no form as bytes");
        }
    }

    private void many(RecordFile.Tag tag, Collection<?> values) throws IOException {
        tag(tag);
        out.writeInt(values.size());
        for (Object value : values) {
            value(value);
        }
    }

    private void record(java.lang.Record record) throws IOException {
        tag(RecordFile.Tag.RECORD);
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
