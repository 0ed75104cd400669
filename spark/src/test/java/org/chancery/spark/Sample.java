package org.chancery.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.Pipeline;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.LineSource;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import tools.jackson.databind.json.JsonMapper;

/** The reports of examples/sample as lines of a batch, and what the engine alone makes of them. */
final class Sample {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pipeline PIPELINE =
            Pipeline.with(new Readings.Setup(List.of(), null).knowledge(), new SampleAnnotator());

    private Sample() {}

    static Path root() {
        return Path.of(System.getProperty("chancery.root", ".."));
    }

    /** For tests that kill in the middle: analysing takes as long as the environment says. */
    static void slowly() {
        String pause = System.getenv("CHANCERY_TEST_PAUSE");
        if (pause != null) {
            try {
                Thread.sleep(Long.parseLong(pause));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static Pipeline pipeline() {
        return PIPELINE;
    }

    /** One line for each report, the ids with this behind them. */
    static List<String> lines(String suffix) {
        return lines(suffix, null);
    }

    /** The same as another publisher has it; null: its own. */
    static List<String> lines(String suffix, String publisher) {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(root().resolve("examples/sample"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Document document = PIPELINE.reader()
                        .read(new Raw(
                                Files.readAllBytes(file), file.getFileName().toString(), null));
                Map<String, String> line = new LinkedHashMap<>();
                line.put("id", document.id() + suffix);
                line.put("title", document.title());
                line.put("publisher", publisher == null ? document.publisher() : publisher);
                if (document.side() != null && publisher == null) {
                    line.put("side", document.side());
                }
                if (document.published() != null) {
                    line.put("published", document.published().toString());
                }
                if (document.url() != null) {
                    line.put("url", document.url() + suffix);
                }
                line.put("text", document.text());
                lines.add(MAPPER.writeValueAsString(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReadException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    /** What the engine makes of a line, as the command line would write it. */
    static Record record(String line) {
        try {
            byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            DocumentLine parsed = DocumentLine.parse(new LineSource.Line(1, bytes, true));
            return PIPELINE.read(PIPELINE.reader().read(parsed.id(), parsed.metadata(), parsed.text()));
        } catch (DocumentLine.WrongLineException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<String, String> records(List<String> lines) {
        Map<String, String> records = new TreeMap<>();
        for (String line : lines) {
            Record record = record(line);
            records.put(record.document().id(), RecordJson.write(record));
        }
        return records;
    }

    /** Records that a run wrote, by id. Fails if one stands there twice. */
    static Map<String, String> written(SparkSession spark, Path out) {
        Map<String, String> records = new TreeMap<>();
        for (Row row : spark.read()
                .parquet(out.resolve("records").toString())
                .select("id", "record")
                .collectAsList()) {
            if (records.put(row.getString(0), row.getString(1)) != null) {
                throw new AssertionError(row.getString(0) + " stands there twice");
            }
        }
        return records;
    }
}
