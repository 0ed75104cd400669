package org.chancery.spark;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;
import org.chancery.ingest.Ingest;
import org.chancery.ingest.LineSource;
import org.chancery.ingest.WarcPages;
import org.jspecify.annotations.Nullable;

/** The reports of a chunk, one at a time. */
interface ChunkInput extends Closeable {

    /**
     * The next one; none at the end.
     *
     * @throws IOException if the input breaks off
     */
    Optional<Found> next() throws IOException;

    @Override
    void close() throws IOException;

    static ChunkInput open(Storage storage, Chunk chunk) throws IOException {
        Path file = new Path(chunk.file());
        return switch (chunk.form()) {
            case LINES -> lines(new Part(storage.open(file, chunk.from()), chunk.until() - chunk.from()));
            case PACKED_LINES -> lines(storage.open(file, 0));
            case WARC -> pages(storage.open(file, 0), chunk.file());
            case PARQUET -> rows(storage, file);
        };
    }

    /** Opened when the first report is asked for, so that a file that is damaged from the start is told of like any other. */
    static ChunkInput late(Opening opening) {
        return new ChunkInput() {
            private @Nullable ChunkInput opened;

            @Override
            public Optional<Found> next() throws IOException {
                ChunkInput input = opened;
                if (input == null) {
                    input = opening.open();
                    opened = input;
                }
                return input.next();
            }

            @Override
            public void close() throws IOException {
                if (opened != null) {
                    opened.close();
                }
            }
        };
    }

    /** What opens an input. */
    interface Opening {
        ChunkInput open() throws IOException;
    }

    private static ChunkInput lines(InputStream in) throws IOException {
        LineSource lines = new LineSource(in, LineSource.LONGEST);
        return of(() -> lines.next().map(Found.OnLine::new), lines);
    }

    private static ChunkInput pages(InputStream in, String address) throws IOException {
        WarcPages pages = new WarcPages(in, address, Ingest.Settings.LONGEST);
        return of(
                () -> pages.next()
                        .map(page -> new Found.OnPage(page.position(), page.page(), page.id(), page.reason())),
                pages);
    }

    private static ChunkInput rows(Storage storage, Path file) throws IOException {
        ParquetReader<Group> rows = ParquetReader.builder(new GroupReadSupport(), file)
                .withConf(storage.configuration())
                .build();
        long[] position = {0};
        return of(
                () -> {
                    Group row = rows.read();
                    return row == null ? Optional.empty() : Optional.of(new Found.InRow(++position[0], cells(row)));
                },
                rows);
    }

    /** Texts and numbers; what is nested is left out, as it is on a line. */
    private static Map<String, String> cells(Group row) {
        Map<String, String> cells = new HashMap<>();
        for (Type column : row.getType().getFields()) {
            if (column.isPrimitive() && row.getFieldRepetitionCount(column.getName()) == 1) {
                cells.put(column.getName(), row.getValueToString(row.getType().getFieldIndex(column.getName()), 0));
            }
        }
        return cells;
    }

    /** What gives one after another. */
    interface Next {
        Optional<? extends Found> next() throws IOException;
    }

    private static ChunkInput of(Next next, Closeable closing) {
        return new ChunkInput() {
            @Override
            public Optional<Found> next() throws IOException {
                return next.next().map(found -> found);
            }

            @Override
            public void close() throws IOException {
                closing.close();
            }
        };
    }

    /** The first bytes of a stream and no more. */
    final class Part extends FilterInputStream {

        private long left;

        Part(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int b = left <= 0 ? -1 : super.read();
            left -= b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) throws IOException {
            int read = left <= 0 ? -1 : super.read(bytes, offset, (int) Math.min(wanted, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
