package org.chancery.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** A table that a task writes by itself, file by file: Spark's own writers commit a whole job or nothing of it. */
final class Table {

    /** A column; a value that is missing is null. */
    record Column(String name, PrimitiveTypeName type) {

        static Column text(String name) {
            return new Column(name, PrimitiveTypeName.BINARY);
        }

        static Column number(String name) {
            return new Column(name, PrimitiveTypeName.INT64);
        }

        static Column fraction(String name) {
            return new Column(name, PrimitiveTypeName.DOUBLE);
        }
    }

    private final String folder;
    private final List<Column> columns;
    private final MessageType schema;

    Table(String folder, List<Column> columns) {
        this.folder = folder;
        this.columns = List.copyOf(columns);
        this.schema = new MessageType(folder, columns.stream().map(Table::type).toList());
    }

    private static Type type(Column column) {
        return column.type() == PrimitiveTypeName.BINARY
                ? Types.optional(column.type())
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name())
                : Types.optional(column.type()).named(column.name());
    }

    String folder() {
        return folder;
    }

    /** The file of some rows; it appears whole. The same rows give the same bytes. */
    void write(Storage storage, Path out, String place, Iterable<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        Path draft = Storage.draft(out);
        SimpleGroupFactory groups = new SimpleGroupFactory(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(
                        HadoopOutputFile.fromPath(draft, storage.configuration()))
                .withConf(storage.configuration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (List<? extends @Nullable Object> row : rows) {
                writer.write(group(groups.newGroup(), row));
            }
        }
        storage.put(draft, new Path(out, folder + "/" + place));
    }

    private Group group(Group group, List<? extends @Nullable Object> row) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.get(i);
            if (value instanceof Long number) {
                group.add(i, number.longValue());
            } else if (value instanceof Double number) {
                group.add(i, number.doubleValue());
            } else if (value != null) {
                group.add(i, value.toString());
            }
        }
        return group;
    }
}
