package org.chancery.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * How an input is cut into chunks, and under which knowledge it is read. A run that is taken up again has the same plan, or is
 * refused: chunks that were committed under another would not fit.
 *
 * @param text what the plan is told by: one line for each file, and what decides how records come out
 */
record Plan(List<Chunk> chunks, String text) {

    private static final int LOOK = 1 << 16;

    Plan {
        chunks = List.copyOf(chunks);
    }

    /**
     * @param size bytes of a chunk of plain JSON Lines; other files are a chunk each
     * @param settings what decides how records come out
     * @throws IOException if a file is not there or not of a form that is read
     */
    static Plan of(Storage storage, List<String> inputs, long size, String settings) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder text = new StringBuilder(settings).append('\n');
        for (String input : inputs) {
            for (FileStatus file : storage.files(input)) {
                add(storage, file, size, chunks);
                text.append(file.getLen()).append(' ').append(file.getPath()).append('\n');
            }
        }
        return new Plan(
                chunks, text.append("chunks of ").append(size).append('\n').toString());
    }

    private static void add(Storage storage, FileStatus file, long size, List<Chunk> chunks) throws IOException {
        String address = file.getPath().toString();
        Chunk.Form form = Chunk.Form.of(file.getPath().getName());
        if (form == null) {
            throw new IOException(
                    address + " is of no form that is read: expected .jsonl, .jsonl.gz, .parquet, .warc or"
                            + " .warc.gz. Name the files, or a pattern such as reports/*.jsonl.");
        }
        long length = file.getLen();
        if (form != Chunk.Form.LINES) {
            chunks.add(new Chunk(chunks.size(), address, form, 0, length));
            return;
        }
        long from = 0;
        while (from < length) {
            long until = from + size >= length ? length : afterLine(storage, file.getPath(), from + size, length);
            chunks.add(new Chunk(chunks.size(), address, form, from, until));
            from = until;
        }
    }

    /** The place behind the line that a byte is in. */
    private static long afterLine(Storage storage, Path file, long at, long length) throws IOException {
        try (InputStream in = storage.open(file, at - 1)) {
            byte[] buffer = new byte[LOOK];
            long place = at - 1;
            int read = in.read(buffer);
            while (read > 0) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        return place + i + 1;
                    }
                }
                place += read;
                read = in.read(buffer);
            }
            return length;
        }
    }
}
