package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.keep.Archive;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.read.HttpFetch;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;
import org.chancery.read.Sources;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;

/** Gets records by what people give: a file, a web address, a saved record, or the id of a report in an archive. */
final class RecordSource {

    private final Console console;
    private final Supplier<Engine> engine;
    private final @Nullable String project;

    /** @param project null if all are files or addresses */
    RecordSource(Console console, Supplier<Engine> engine, @Nullable String project) {
        this.console = console;
        this.engine = engine;
        this.project = project;
    }

    List<Record> records(List<String> names) throws ReadException {
        List<Record> records = new ArrayList<>();
        if (project == null) {
            for (String name : names) {
                records.add(read(name));
            }
            return records;
        }
        try (Archive archive = Archive.open(project);
                Session session = archive.session()) {
            for (String name : names) {
                records.add(kept(session, archive, name));
            }
        }
        return records;
    }

    private static Record kept(Session session, Archive archive, String name) throws ReadException {
        ReportRow report = session.report(name)
                .orElseThrow(() -> new ReadException(
                        Reason.UNREADABLE,
                        "There is no report \"" + name + "\" in " + archive.place()
                                + ". Give the id under which it came in, or leave --project out for a file."));
        return session.record(report.report())
                .orElseThrow(() -> new ReadException(
                        Reason.UNREADABLE,
                        "Report \"" + name + "\" has no record yet; \"chancery ingest --reread\" makes it."));
    }

    private Record read(String name) throws ReadException {
        Path file = name.endsWith(".json") ? Path.of(name) : null;
        if (file == null || !Files.isRegularFile(file)) {
            return engine.get().read(Sources.open(name, console.in(), new HttpFetch()));
        }
        try {
            return RecordJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, name + " could not be read: " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new ReadException(
                    Reason.FORMAT,
                    name + " is no record: " + e.getMessage()
                            + ". Give a report, or what \"read --format json\" wrote.",
                    e);
        }
    }
}
