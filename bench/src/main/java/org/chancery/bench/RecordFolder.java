package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/** Records kept as JSON files, one to a report: {@code NAME.json}. */
final class RecordFolder implements Readings {

    private final Path folder;
    private final PrintWriter messages;

    /** @param messages takes one line for each file that is there but cannot be read */
    RecordFolder(Path folder, PrintWriter messages) {
        this.folder = folder;
        this.messages = messages;
    }

    @Override
    public Entry read(String report) {
        Path file = folder.resolve(report + ".json");
        try {
            return Entry.parse(Files.readString(file));
        } catch (NoSuchFileException exception) {
            return Entry.EMPTY;
        } catch (IOException | JacksonException | IllegalArgumentException exception) {
            messages.println(file + ": counted as an empty record, since it could not be read as JSON: "
                    + exception.getMessage());
            messages.flush();
            return Entry.EMPTY;
        }
    }

    @Override
    public Settings settings() {
        return Settings.UNKNOWN;
    }
}
