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

/** Reports of a file for {@code read --batch}. */
final class BatchTexts {

    private BatchTexts() {}

    /**
     * Bodies and titles.
     *
     * @param wanted says for the number of a report, counted from 1, whether it is taken
     * @throws IllegalArgumentException with file and line, if a line is no report or none is taken
     */
    static List<String> read(Path file, IntPredicate wanted) throws IOException {
        List<String> texts = new ArrayList<>();
        Reader reader = Pipeline.with(Annotators.installed()).reader();
        each(file, wanted, Integer.MAX_VALUE, line -> add(line, reader, texts));
        return texts;
    }

    /**
     * Reports as they stand there.
     *
     * @param most that are taken, the first ones
     * @throws IllegalArgumentException with file and line, if a line is no report or none is taken
     */
    static List<DocumentLine> lines(Path file, int most) throws IOException {
        List<DocumentLine> lines = new ArrayList<>();
        each(file, number -> true, most, lines::add);
        return lines;
    }

    /** Takes a report. */
    private interface Taking {
        void take(DocumentLine line) throws ReadException;
    }

    private static void each(Path file, IntPredicate wanted, int most, Taking taking) throws IOException {
        int number = 0;
        int taken = 0;
        try (InputStream in = Files.newInputStream(file);
                LineSource source = new LineSource(in, LineSource.LONGEST)) {
            for (Optional<LineSource.Line> line = source.next();
                    line.isPresent() && taken < most;
                    line = source.next()) {
                number++;
                if (wanted.test(number)) {
                    taking.take(DocumentLine.parse(line.get()));
                    taken++;
                }
            }
        } catch (WrongLineException | ReadException exception) {
            throw new IllegalArgumentException(file + ":" + number + ": " + exception.getMessage(), exception);
        }
        if (taken == 0) {
            throw new IllegalArgumentException(file + ": expected one report on each line, found none to take");
        }
    }

    private static void add(DocumentLine line, Reader reader, List<String> texts) throws ReadException {
        Document report = reader.read(line.id(), line.metadata(), line.text());
        texts.add(report.text());
        if (!report.title().isBlank()) {
            texts.add(reader.read(report.id(), Map.of(), report.title()).text());
        }
    }
}
