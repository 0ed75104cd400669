package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** A table in Apache Parquet: days are dates, several values a list, and what is not known is null. */
final class ParquetRows implements RowWriter {

    /** Rows are held until so much is to be written; so it is the memory that is needed, too. */
    private static final long BYTES_AT_ONCE = 16L << 20;

    private final Map<String, Columns.Holds> columns;
    private final MessageType type;
    private final OutputStream out;
    private @Nullable ParquetWriter<Group> writer;

    /** @param out is not closed by this class */
    ParquetRows(What what, OutputStream out) {
        this.columns = Columns.of(what);
        this.type = new MessageType(
                what.toString(),
                columns.entrySet().stream()
                        .map(column -> column(column.getKey(), column.getValue()))
                        .toList());
        this.out = out;
    }

    private static Type column(String name, Columns.Holds holds) {
        return switch (holds) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case TEXTS ->
                Types.requiredList()
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case FRACTION -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
        };
    }

    @Override
    public void begin() throws IOException {
        writer = ExampleParquetWriter.builder(new StreamFile(out))
                .withConf(new PlainParquetConfiguration())
                .withType(type)
                .withRowGroupSize(BYTES_AT_ONCE)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withCodecFactory(new GzipPages())
                .build();
    }

    @Override
    public void row(Row row) throws IOException {
        Group group = new SimpleGroup(type);
        columns.forEach((name, holds) -> {
            Object value = row.fields().get(name);
            if (holds == Columns.Holds.TEXTS) {
                texts(group.addGroup(name), row.texts(name));
            } else if (value != null) {
                add(group, name, holds, value);
            }
        });
        Objects.requireNonNull(writer).write(group);
    }

    private static void texts(Group list, List<String> values) {
        values.forEach(value -> list.addGroup("list").append("element", value));
    }

    private static void add(Group group, String name, Columns.Holds holds, Object value) {
        switch (holds) {
            case WHOLE -> group.add(name, ((Number) value).longValue());
            case FRACTION -> group.add(name, ((Number) value).doubleValue());
            case TRUTH -> group.add(name, (boolean) value);
            case DAY -> group.add(name, (int) LocalDate.parse(value.toString()).toEpochDay());
            default -> group.add(name, value.toString());
        }
    }

    @Override
    public void end() throws IOException {
        Objects.requireNonNull(writer).close();
    }
}
