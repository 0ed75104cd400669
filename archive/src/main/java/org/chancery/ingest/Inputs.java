package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.read.HttpFetch;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;
import org.chancery.read.Sources;

/** From what a person names to the inputs behind it: a file, a folder of files, or a web address. */
final class Inputs {

    private final boolean records;

    /** @param records JSON Lines hold records, not reports */
    Inputs(boolean records) {
        this.records = records;
    }

    /** @throws ReadException if it is not there */
    List<Input> of(String named) throws ReadException {
        if (named.startsWith("http://") || named.startsWith("https://")) {
            return List.of(new Input(named, "", () -> page(named)));
        }
        Path path = Path.of(named);
        if (!Files.exists(path)) {
            throw new ReadException(Reason.MISSING, named + " does not exist. Give a file, a folder or a web address.");
        }
        return Files.isDirectory(path) ? folder(path) : List.of(file(path));
    }

    private List<Input> folder(Path folder) throws ReadException {
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(file -> inputs.add(file(file)));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new ReadException(Reason.UNREADABLE, folder + " could not be read: " + e.getMessage() + ".", e);
        }
        return inputs;
    }

    private Input file(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new Input(absolute.toString(), identity(absolute), () -> items(absolute));
    }

    private static String identity(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "";
        }
    }

    private Items items(Path file) throws IOException, ReadException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        if (records || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            CountedStream counted = new CountedStream(Files.newInputStream(file), Files.size(file));
            return new LineItems(counted, file.toString(), records);
        }
        Raw raw = Sources.open(file.toString());
        Raw addressed = new Raw(raw.bytes(), raw.name(), null);
        return new SingleItem(new Item(0, file.toString(), new Item.Whole(addressed, media(name))));
    }

    private static Items page(String address) throws ReadException {
        Raw raw = Sources.open(address, System.in, new HttpFetch());
        return new SingleItem(new Item(0, address, new Item.Whole(raw, "text/html")));
    }

    private static String media(String name) {
        return name.matches(".*\\.(html?|xhtml|shtml)") ? "text/html" : "text/plain";
    }
}
