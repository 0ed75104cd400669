package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.Pipeline;
import org.chancery.annotate.Annotator;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;

/** The records that the engine makes of texts in a folder, {@code NAME.txt} each. */
final class EngineReadings implements Readings {

    private final Pipeline pipeline;
    private final TimedAnnotator annotator;
    private final Path texts;
    private final PrintWriter messages;
    private Settings settings = Settings.UNKNOWN;
    private long reading;

    /** @param messages takes one line for each text that cannot be read */
    EngineReadings(Annotator annotator, Path texts, PrintWriter messages) {
        this.annotator = new TimedAnnotator(annotator);
        pipeline = Pipeline.with(this.annotator);
        this.texts = texts;
        this.messages = messages;
    }

    @Override
    public Entry read(String report) {
        Path file = texts.resolve(report + ".txt");
        try {
            Raw raw = new Raw(Files.readAllBytes(file), file.getFileName().toString(), null);
            long begin = TimedAnnotator.now();
            Record record = pipeline.read(raw);
            reading += TimedAnnotator.now() - begin;
            settings = new Settings(record.engine(), record.knowledge(), annotator.describe());
            return Entry.parse(RecordJson.write(record));
        } catch (IOException | ReadException exception) {
            messages.println(
                    file + ": counted as an empty record, since it could not be read: " + exception.getMessage());
            messages.flush();
            return Entry.EMPTY;
        }
    }

    /** Of the last record made; unknown before the first. */
    @Override
    public Settings settings() {
        return settings;
    }

    /** Of the records made since the beginning. */
    Pace pace() {
        return annotator.pace(reading);
    }

    /** Begins to count time and tokens anew. */
    void restart() {
        annotator.restart();
        reading = 0;
    }
}
