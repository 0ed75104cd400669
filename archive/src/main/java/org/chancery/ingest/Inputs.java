package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.read.Decoder;
import org.chancery.read.HttpFetch;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;
import org.chancery.read.Sources;

/** From what a person names to the inputs behind it: a file, a folder of files, or a web address. */
final class Inputs {

    private static final Set<String> MANY = Set.of("jsonl", "ndjson", "csv", "tsv", "warc");

    private final Ingest.Settings settings;
    private final Consumer<String> passedOver;

    /** @param passedOver is told the ending of each file of a folder that is no report by its name */
    Inputs(Ingest.Settings settings, Consumer<String> passedOver) {
        this.settings = settings;
        this.passedOver = passedOver;
    }

    /**
     * All inputs behind these names, in their order; those that are one report each are put together.
     *
     * @throws ReadException if one is not there
     */
    List<Input> of(List<String> named) throws ReadException {
        List<Input> inputs = new ArrayList<>();
        List<Input> small = new ArrayList<>();
        for (String name : named) {
            for (Input input : of(name)) {
                if (input.many()) {
                    putTogether(small, inputs);
                    inputs.add(input);
                } else {
                    small.add(input);
                }
            }
        }
        putTogether(small, inputs);
        return inputs;
    }

    private static void putTogether(List<Input> small, List<Input> inputs) {
        if (!small.isEmpty()) {
            List<Input> all = List.copyOf(small);
            inputs.add(new Input(all.get(0).address(), "", true, () -> new ChainedItems(all)));
            small.clear();
        }
    }

    private List<Input> of(String named) throws ReadException {
        if (named.startsWith("http://") || named.startsWith("https://")) {
            return List.of(new Input(named, "", false, () -> page(named)));
        }
        Path path = Path.of(named);
        if (!Files.exists(path)) {
            throw new ReadException(Reason.MISSING, named + " does not exist. Give a file, a folder or a web address.");
        }
        return Files.isDirectory(path) ? folder(path) : List.of(file(path));
    }

    /** Reports by their names; whoever means another file names it. What may not be read is an input that fails by itself. */
    private List<Input> folder(Path folder) throws ReadException {
        Folder found = Folder.of(folder);
        List<Input> inputs = new ArrayList<>();
        for (Path file : found.files()) {
            if (FileNames.isReport(file, settings.records())) {
                inputs.add(file(file));
            } else {
                passedOver.accept(FileNames.ending(FileNames.last(file.toString())));
            }
        }
        found.closed()
                .forEach((path, reason) -> inputs.add(new Input(path, "", false, () -> {
                    throw new ReadException(Reason.UNREADABLE, path + " could not be read: " + reason + ".");
                })));
        return inputs;
    }

    private Input file(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean many = settings.records() || MANY.contains(FileNames.ending(absolute.toString()));
        return new Input(absolute.toString(), identity(absolute), many, () -> items(absolute));
    }

    private static String identity(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "";
        }
    }

    private Items items(Path file) throws IOException, ReadException {
        String address = file.toString();
        String ending = FileNames.ending(file.getFileName().toString());
        if (settings.records()) {
            return new LineItems(counted(file), address, true, settings.longest());
        }
        return switch (ending) {
            case "jsonl", "ndjson" -> new LineItems(counted(file), address, false, settings.longest());
            case "csv" -> new CsvItems(counted(file), address, ',', settings);
            case "tsv" -> new CsvItems(counted(file), address, '\t', settings);
            case "warc" -> new WarcItems(counted(file), address, settings.longest());
            default ->
                whole(new Raw(bytes(file), FileNames.unpacked(file.getFileName().toString()), null), ending, address);
        };
    }

    private static Items page(String address) throws ReadException {
        Raw raw = Sources.open(address, System.in, new HttpFetch());
        return whole(raw, FileNames.ending(raw.name()), address);
    }

    /** What is read at once: by how its bytes begin, then by its ending. */
    private static Items whole(Raw raw, String ending, String address) throws ReadException {
        String beginning = Markup.beginning(raw.bytes());
        if (beginning.startsWith("%PDF-")) {
            PdfText pdf = PdfText.of(raw.bytes(), raw.name());
            return parts(raw, pdf.metadata(), pdf.text(), address, "application/pdf");
        }
        boolean feed = beginning.startsWith("<rss") || beginning.startsWith("<feed") || beginning.startsWith("<nitf");
        if (beginning.startsWith("<?xml")
                || feed
                || List.of("xml", "rss", "atom", "nitf").contains(ending)) {
            Markup.check(raw.bytes(), raw.name());
            return XmlItems.of(raw, address);
        }
        if (ending.equals("json")) {
            return JsonItems.of(raw, address);
        }
        if (ending.equals("md") || ending.equals("markdown")) {
            Markdown markdown = markdown(raw);
            return parts(raw, markdown.metadata(), markdown.text(), address, "text/markdown");
        }
        boolean isPage = List.of("html", "htm", "xhtml", "shtml").contains(ending);
        return new SingleItem(new Item(0, address, new Item.Whole(raw, isPage ? "text/html" : "text/plain")));
    }

    private static Markdown markdown(Raw raw) throws ReadException {
        try {
            return Markdown.of(Decoder.decode(raw.bytes(), raw.name()));
        } catch (IllegalArgumentException e) {
            throw new ReadException(Reason.FORMAT, raw.name() + ": " + e.getMessage() + ".", e);
        }
    }

    private static Items parts(Raw raw, Map<String, String> metadata, String text, String address, String media)
            throws ReadException {
        if (text.isBlank()) {
            throw new ReadException(Reason.EMPTY, raw.name() + " is empty.");
        }
        Map<String, String> known = new HashMap<>(metadata);
        if (raw.address() != null) {
            known.putIfAbsent("url", raw.address());
        }
        String id = metadata.getOrDefault("id", FileNames.withoutEnding(raw.name()));
        return new SingleItem(new Item(0, address, new Item.Parts(id, known, text, raw.bytes(), media)));
    }

    private static CountedStream counted(Path file) throws IOException {
        return new CountedStream(Files.newInputStream(file), Files.size(file));
    }

    private byte[] bytes(Path file) throws IOException, ReadException {
        try (InputStream in = Files.newInputStream(file)) {
            return Bounded.bytes(in, settings.longest(), file.toString());
        }
    }
}
