package org.chancery.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.chancery.Pipeline;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.chancery.read.Document;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chunk and commits it: writes its files, then the mark that it is done. Two attempts at one chunk write the same files, so
 * a chunk that is read again doubles nothing.
 *
 * @param out folder of the run
 * @param by length of a date in the names of partitions: 10 for days, 7 for months, 4 for years
 * @param knowledge version that every machine must have
 */
record ChunkTask(Storage storage, String out, int by, Readings.Setup setup, String knowledge) implements Serializable {

    /** So many characters of records are held before they are written. */
    private static final long MOST_HELD = 48L * 1024 * 1024;

    /** What became of a chunk. */
    record Count(int chunk, long records, long rejects) implements Serializable {}

    Count run(Chunk chunk) {
        try {
            return Deep.call(() -> new Run(chunk).run());
        } catch (RuntimeException e) {
            throw new IllegalStateException(chunk.name() + " of " + chunk.file() + " cannot be read: " + e, e);
        }
    }

    private final class Run {

        private final Chunk chunk;
        private final Pipeline pipeline;
        private final Map<String, List<Tables.Kept>> held = new TreeMap<>();
        private final List<List<@Nullable Object>> rejects = new ArrayList<>();
        private long characters;
        private int parts;
        private long records;

        Run(Chunk chunk) {
            this.chunk = chunk;
            this.pipeline = setup.pipeline(knowledge);
        }

        Count run() throws IOException {
            try (ChunkInput input = ChunkInput.late(() -> ChunkInput.open(storage, chunk))) {
                Optional<Found> found = next(input);
                while (found.isPresent()) {
                    take(found.get());
                    if (characters > MOST_HELD) {
                        flush();
                    }
                    found = next(input);
                }
            }
            flush();
            if (!rejects.isEmpty()) {
                Tables.REJECTS.write(storage, new Path(out), chunk.name() + ".parquet", rejects);
            }
            Count count = new Count(chunk.number(), records, rejects.size());
            storage.put(
                    new Path(out),
                    mark(out, chunk),
                    String.format(
                            Locale.ROOT,
                            "{\"chunk\":%d,\"records\":%d,\"rejects\":%d}%n",
                            count.chunk(),
                            count.records(),
                            count.rejects()));
            return count;
        }

        /** What breaks off or is damaged is told once; what came before is kept. */
        private Optional<Found> next(ChunkInput input) throws IOException {
            try {
                return input.next();
            } catch (IOException | RuntimeException e) {
                Deep.ensureWanted();
                if (!Damage.is(e)) {
                    throw e;
                }
                reject(-1, null, "it breaks off or is damaged: " + e.getMessage(), chunk.file());
                return Optional.empty();
            }
        }

        private void take(Found found) {
            String id = null;
            try {
                Document document = found.document(pipeline.reader());
                id = document.id();
                Record record = pipeline.read(document);
                String json = RecordJson.write(record);
                records++;
                characters += json.length();
                held.computeIfAbsent(date(document), key -> new ArrayList<>())
                        .add(new Tables.Kept(record, json, found.position()));
            } catch (WrongLineException e) {
                reject(found.position(), e.id().orElse(null), String.valueOf(e.getMessage()), found.source());
            } catch (ReadException | RuntimeException | StackOverflowError e) {
                Deep.ensureWanted();
                // One report must not end the run; what it was is kept, so that it can be looked into.
                reject(found.position(), id, reason(e), found.source());
            }
        }

        private void reject(long position, @Nullable String id, String reason, String source) {
            rejects.add(Arrays.asList(chunk.file(), (long) chunk.number(), chunk.from(), position, id, reason, source));
        }

        private void flush() throws IOException {
            Deep.ensureWanted();
            for (Map.Entry<String, List<Tables.Kept>> day : held.entrySet()) {
                String place = String.format(
                        Locale.ROOT, "published_in=%s/%s-%03d.parquet", day.getKey(), chunk.name(), parts);
                List<List<String>> events = Tables.events(pipeline.knowledge(), day.getValue());
                List<String> header = events.get(0);
                if (events.size() > 1) {
                    Tables.events(header)
                            .write(
                                    storage,
                                    new Path(out),
                                    place,
                                    events.stream()
                                            .skip(1)
                                            .map(cells -> Tables.typed(header, cells))
                                            .toList());
                }
                Tables.RECORDS.write(
                        storage,
                        new Path(out),
                        place,
                        day.getValue().stream()
                                .map(kept -> Tables.row(kept, chunk))
                                .toList());
            }
            held.clear();
            characters = 0;
            parts++;
        }
    }

    /** The mark that a chunk is committed. */
    static Path mark(String out, Chunk chunk) {
        return new Path(out, "_done/" + chunk.name() + ".json");
    }

    private String date(Document document) {
        return document.published() == null
                ? "unknown"
                : document.published().toString().substring(0, by);
    }

    static String reason(Throwable thrown) {
        boolean told = thrown instanceof ReadException || thrown instanceof IllegalArgumentException;
        if (told && thrown.getMessage() != null) {
            return thrown.getMessage();
        }
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return "reading it failed with " + thrown.getClass().getSimpleName() + message;
    }
}
