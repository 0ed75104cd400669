package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.chancery.Pipeline;
import org.chancery.annotate.Annotators;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.chancery.ingest.LineSource;
import org.chancery.read.Document;
import org.chancery.read.ReadException;
import org.chancery.read.Reader;

/** Bodies and titles of a file for {@code read --batch}. */
final class BatchTexts {

    private BatchTexts() {}

    /**
     * @param wanted says for the number of a report, counted from 1, whether it is taken
     * @throws IllegalArgumentException with file and line, if a line is no report or none is taken
     */
    static List<String> read(Path file, IntPredicate wanted) throws IOException {
        List<String> texts = new ArrayList<>();
        Reader reader = Pipeline.with(Annotators.installed()).reader();
        int number = 0;
        try (InputStream in = Files.newInputStream(file);
                LineSource source = new LineSource(in, LineSource.LONGEST)) {
            for (Optional<LineSource.Line> line = source.next(); line.isPresent(); line = source.next()) {
                number++;
                if (wanted.test(number)) {
                    add(DocumentLine.parse(line.get()), reader, texts);
                }
            }
        } catch (WrongLineException | ReadException exception) {
            throw new IllegalArgumentException(file + ":" + number + ": " + exception.getMessage(), exception);
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(file + ": expected one report on each line, found none to take");
        }
        return texts;
    }

    private static void add(DocumentLine line, Reader reader, List<String> texts) throws ReadException {
        Document report = reader.read(line.id(), line.metadata(), line.text());
        texts.add(report.text());
        if (!report.title().isBlank()) {
            texts.add(reader.read(report.id(), Map.of(), report.title()).text());
        }
    }
}
