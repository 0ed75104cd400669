package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.LineSource;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;
import org.chancery.release.Release;
import org.chancery.release.ReleaseChoice;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;

/** Files of records from opening them to the line that sums up the release. */
final class EventsRun {

    /** Beyond this many, ids are no longer compared: memory stays bounded. */
    private static final int MOST_DOCS = 2_000_000;

    private final Console console;
    private final Supplier<Knowledge> knowledge;
    private final ReleaseChoice choice;
    private final Set<String> docs = new HashSet<>();
    private long rejected;
    private long repeated;

    EventsRun(Console console, Supplier<Knowledge> knowledge, ReleaseChoice choice) {
        this.console = console;
        this.knowledge = knowledge;
        this.choice = choice;
    }

    /** The exit code. Nothing is put in place unless the run comes to its end. */
    int toFile(List<String> in, Path out) throws ReadException, IOException {
        check(in);
        try (BatchOutput output = new BatchOutput(out)) {
            Release release = new Release(knowledge.get(), choice, output.writer());
            read(in, release, output);
            Release.Count count = release.finish();
            output.finish();
            return sumUp(count, out);
        }
    }

    /** The same to standard output; lines that cannot be read are named, and kept nowhere. */
    int toConsole(List<String> in) throws ReadException, IOException {
        check(in);
        PrintWriter writer = console.writer();
        Release release = new Release(knowledge.get(), choice, writer);
        read(in, release, null);
        Release.Count count = release.finish();
        writer.flush();
        return sumUp(count, null);
    }

    private void check(List<String> in) throws ReadException {
        for (String name : in) {
            if (!name.equals("-") && !Files.isRegularFile(Path.of(name))) {
                throw new ReadException(
                        Reason.MISSING, name + " is no file that is there. Give records as read --batch writes them.");
            }
        }
    }

    private void read(List<String> in, Release release, @Nullable BatchOutput output) throws IOException {
        for (String name : in) {
            InputStream bytes = name.equals("-") ? console.in() : Files.newInputStream(Path.of(name));
            try (LineSource lines = new LineSource(bytes, LineSource.LONGEST)) {
                for (Optional<LineSource.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                    take(name, line.get(), release, output);
                }
            }
        }
    }

    private void take(String name, LineSource.Line line, Release release, @Nullable BatchOutput output)
            throws IOException {
        Record record;
        try {
            record = record(line);
        } catch (IllegalArgumentException e) {
            rejected++;
            String reason = name + ":" + line.number() + ": " + e.getMessage();
            console.err().println("chancery: " + reason);
            if (output != null) {
                output.reject(line, null, reason);
            }
            return;
        }
        String doc = record.document().id();
        if (docs.size() < MOST_DOCS && !docs.add(doc) && repeated++ == 0) {
            console.err()
                    .println("chancery: " + name + ":" + line.number() + ": \"" + doc
                            + "\" was there before; events of the same report twice have the same ids.");
        }
        release.accept(record);
    }

    private static Record record(LineSource.Line line) {
        if (!line.whole()) {
            throw new IllegalArgumentException("the line is longer than " + LineSource.LONGEST / (1024 * 1024) + " MB");
        }
        return RecordJson.read(DocumentLine.decode(line.bytes())
                .orElseThrow(() -> new IllegalArgumentException("the line is not UTF-8")));
    }

    private int sumUp(Release.Count count, @Nullable Path out) {
        StringBuilder sum = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d records, %,d events in %,d rows, at most %,d for one event; %,d events of another status left out",
                count.records(),
                count.events(),
                count.rows(),
                count.mostRows(),
                count.leftOut()));
        if (count.pairs() > count.rows()) {
            sum.append(String.format(Locale.ROOT, "; %,d rows merged into others", count.pairs() - count.rows()));
        }
        if (count.uncoded() > 0) {
            sum.append(String.format(Locale.ROOT, "; %,d rows left out because an actor has no code", count.uncoded()));
        }
        if (repeated > 0) {
            sum.append(String.format(Locale.ROOT, "; %,d records repeat an id", repeated));
        }
        if (rejected > 0) {
            sum.append(String.format(Locale.ROOT, "; %,d lines rejected", rejected));
            sum.append(out == null ? "" : ", see " + BatchOutput.rejectedBeside(out));
        }
        console.err().println(sum);
        console.err().flush();
        return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
    }
}
