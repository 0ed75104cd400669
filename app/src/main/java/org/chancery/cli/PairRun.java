package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.code.Coding;
import org.chancery.code.Pair;
import org.chancery.code.Scheme;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.LineSource;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;
import org.jspecify.annotations.Nullable;

/** One table of marked sentences from opening it to the line that sums it up. */
final class PairRun {

    private static final String HEADER = "id\ttype\tmode\tstatus\tconfidence\tpattern";
    /** Bytes of the longest line: a sentence, not a book. */
    private static final int LONGEST = 100_000;
    /** Lines that are coded side by side before they are written. */
    private static final int AT_ONCE = 256;

    private final Console console;
    private final Supplier<PairEngine> engine;
    private final Scheme scheme;

    PairRun(Console console, Supplier<PairEngine> engine, Scheme scheme) {
        this.console = console;
        this.engine = engine;
        this.scheme = scheme;
    }

    /** A line and what became of it. @param row null if it was rejected */
    private record Done(
            LineSource.Line line,
            @Nullable String id,
            @Nullable String row,
            String reason) {}

    /** Where the columns that count stand. */
    private record Columns(int id, int sentence, int count) {}

    /** The exit code. */
    int run(String in, Path out) throws ReadException, IOException {
        try (LineSource lines = new LineSource(open(in), LONGEST)) {
            Columns columns = columns(lines, in);
            PairEngine loaded = engine.get();
            Progress progress = new Progress(console.err(), console.errorTerminal(), loaded::tokens, System::nanoTime);
            try (BatchOutput output = new BatchOutput(out)) {
                output.accept(1, null, HEADER);
                for (List<LineSource.Line> next = next(lines); !next.isEmpty(); next = next(lines)) {
                    List<Done> done = next.parallelStream()
                            .map(line -> code(line, columns, loaded))
                            .toList();
                    for (Done one : done) {
                        write(one, output, progress);
                    }
                }
                output.finish();
            }
            console.err().println(progress.summary());
            console.err().flush();
            return progress.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
        }
    }

    private static void write(Done one, BatchOutput output, Progress progress) throws IOException {
        if (one.row() == null) {
            output.reject(one.line(), one.id(), one.reason());
            progress.done(false);
        } else {
            output.accept(one.line().number(), one.id(), one.row());
            progress.done(true);
        }
    }

    private InputStream open(String in) throws ReadException, IOException {
        if (in.equals("-")) {
            return console.in();
        }
        Path file = Path.of(in);
        if (!Files.isRegularFile(file)) {
            throw new ReadException(
                    Reason.MISSING, in + " is no file that is there. Give a table with the header id, sentence.");
        }
        return Files.newInputStream(file);
    }

    private static Columns columns(LineSource lines, String in) throws ReadException, IOException {
        Optional<String> header = lines.next().flatMap(line -> DocumentLine.decode(line.bytes()));
        List<String> names = Arrays.asList(header.orElse("").strip().split("\t", -1));
        if (!names.contains("id") || !names.contains("sentence")) {
            throw new ReadException(
                    Reason.FORMAT,
                    in + ":1: expected the tab-separated header id, sentence; found \"" + header.orElse("") + "\".");
        }
        return new Columns(names.indexOf("id"), names.indexOf("sentence"), names.size());
    }

    private static List<LineSource.Line> next(LineSource lines) throws IOException {
        List<LineSource.Line> next = new ArrayList<>();
        while (next.size() < AT_ONCE) {
            Optional<LineSource.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            next.add(line.get());
        }
        return next;
    }

    private Done code(LineSource.Line line, Columns columns, PairEngine loaded) {
        Optional<String> text = line.whole() ? DocumentLine.decode(line.bytes()) : Optional.empty();
        if (text.isEmpty()) {
            return new Done(
                    line,
                    null,
                    null,
                    line.whole() ? "not UTF-8" : "longer than " + LONGEST + " bytes: give one sentence");
        }
        String[] cells = text.get().replaceAll("[\r\n]+$", "").split("\t", -1);
        if (cells.length != columns.count()) {
            return new Done(line, null, null, cells.length + " columns, expected " + columns.count());
        }
        String id = cells[columns.id()];
        if (id.isBlank() || cells[columns.sentence()].isBlank()) {
            return new Done(line, id, null, id.isBlank() ? "id is empty" : "sentence is empty");
        }
        try {
            Coding coding = loaded.code(Pair.parse(id, cells[columns.sentence()]), scheme);
            return new Done(line, id, row(id, coding), "");
        } catch (IllegalArgumentException e) {
            return new Done(line, id, null, e.getMessage() == null ? "cannot be read" : e.getMessage());
        }
    }

    private static String row(String id, Coding coding) {
        return String.join(
                "\t",
                id,
                coding.type(),
                coding.mode(),
                coding.status(),
                String.format(Locale.ROOT, "%.3f", coding.confidence()),
                coding.pattern());
    }
}
