package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.read.Fetch.Fetched;
import org.chancery.read.ReadException.Reason;

/** Opens what a person names on the command line: a file, {@code -} for standard input, or a web address. */
public final class Sources {

    /** The most bytes that are read at once: 64 MB. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{1,20})://.*", Pattern.DOTALL);

    private static final Map<String, String> NOT_READ = Map.ofEntries(
            Map.entry("pdf", "a PDF document"),
            Map.entry("doc", "a word-processor document"),
            Map.entry("docx", "a word-processor document"),
            Map.entry("odt", "a word-processor document"),
            Map.entry("rtf", "a word-processor document"),
            Map.entry("pages", "a word-processor document"),
            Map.entry("ppt", "a presentation"),
            Map.entry("pptx", "a presentation"),
            Map.entry("xls", "a spreadsheet"),
            Map.entry("xlsx", "a spreadsheet"),
            Map.entry("ods", "a spreadsheet"),
            Map.entry("csv", "a table"),
            Map.entry("tsv", "a table"),
            Map.entry("epub", "an electronic book"),
            Map.entry("zip", "an archive"),
            Map.entry("gz", "an archive"),
            Map.entry("tar", "an archive"),
            Map.entry("warc", "a web archive"),
            Map.entry("xml", "an XML file"),
            Map.entry("rss", "a feed"),
            Map.entry("json", "a JSON file"),
            Map.entry("jsonl", "a JSON Lines file"),
            Map.entry("ndjson", "a JSON Lines file"),
            Map.entry("png", "an image"),
            Map.entry("jpg", "an image"),
            Map.entry("jpeg", "an image"),
            Map.entry("mp3", "a sound file"),
            Map.entry("mp4", "a film"));

    private Sources() {}

    /** As below, with the standard input of this program and the network. */
    public static Raw open(String pathOrUrlOrDash) throws ReadException {
        return open(pathOrUrlOrDash, System.in, new HttpFetch());
    }

    /**
     * The bytes of a file, of standard input ({@code -}), or at an {@code http}, {@code https} or {@code file} address.
     *
     * @throws ReadException with reason MISSING, DIRECTORY, FORMAT, TOO_LARGE or UNREADABLE
     */
    public static Raw open(String pathOrUrlOrDash, InputStream standardInput, Fetch fetch) throws ReadException {
        if (pathOrUrlOrDash.equals("-")) {
            return standardInput(standardInput);
        }
        var scheme = SCHEME.matcher(pathOrUrlOrDash);
        return scheme.matches()
                ? address(pathOrUrlOrDash, scheme.group(1).toLowerCase(java.util.Locale.ROOT), fetch)
                : file(path(pathOrUrlOrDash), pathOrUrlOrDash);
    }

    private static Raw standardInput(InputStream input) throws ReadException {
        try {
            return new Raw(within(input.readNBytes(LARGEST + 1), "standard input"), "-", null);
        } catch (IOException exception) {
            throw unreadable("standard input", exception);
        }
    }

    private static Raw address(String address, String scheme, Fetch fetch) throws ReadException {
        URI uri = uri(address);
        switch (scheme) {
            case "file":
                return file(path(uri), address);
            case "http", "https":
                return page(uri, fetch);
            default:
                throw new ReadException(
                        Reason.FORMAT,
                        address + " is a " + scheme
                                + " address, where http, https or file was expected. Save the page and"
                                + " give the file.");
        }
    }

    private static Raw page(URI uri, Fetch fetch) throws ReadException {
        if (uri.getHost() == null) {
            throw new ReadException(Reason.MISSING, uri + " names no host. Check the address.");
        }
        try {
            Fetched fetched = fetch.fetch(uri, LARGEST);
            return new Raw(
                    within(fetched.bytes(), uri.toString()),
                    name(uri),
                    fetched.address().toString());
        } catch (IOException exception) {
            throw new ReadException(
                    Reason.UNREADABLE,
                    uri + " could not be fetched: " + exception.getMessage()
                            + ". Check the address and the connection, or save" + " the page and give the file.",
                    exception);
        }
    }

    private static Raw file(Path path, String shown) throws ReadException {
        if (!Files.exists(path)) {
            throw new ReadException(
                    Reason.MISSING,
                    shown + " does not exist. Check the path; reports are read from files, addresses or \"-\".");
        }
        if (Files.isDirectory(path)) {
            throw new ReadException(Reason.DIRECTORY, shown + " is a directory, not a report. Give one file in it.");
        }
        String name = String.valueOf(path.getFileName());
        refuseFormat(name, shown);
        try (InputStream input = Files.newInputStream(path)) {
            return new Raw(within(input.readNBytes(LARGEST + 1), shown), name, null);
        } catch (AccessDeniedException exception) {
            throw new ReadException(
                    Reason.UNREADABLE,
                    shown + " may not be read by this user. Change its permissions or copy it.",
                    exception);
        } catch (IOException exception) {
            throw unreadable(shown, exception);
        }
    }

    private static void refuseFormat(String name, String shown) throws ReadException {
        String kind = NOT_READ.get(Names.extension(name));
        if (kind != null) {
            throw new ReadException(
                    Reason.FORMAT, shown + " is " + kind + ", which is not read. " + BinaryContent.FORMATS_READ);
        }
    }

    private static byte[] within(byte[] bytes, String shown) throws ReadException {
        if (bytes.length > LARGEST) {
            throw new ReadException(
                    Reason.TOO_LARGE,
                    shown + " is larger than " + LARGEST / (1024 * 1024)
                            + " MB, the most that is read as one report. Split it,"
                            + " or give many reports as JSON Lines with read --batch.");
        }
        return bytes;
    }

    private static Path path(String path) throws ReadException {
        try {
            return Path.of(path);
        } catch (InvalidPathException exception) {
            throw new ReadException(
                    Reason.MISSING, "\"" + path + "\" is no path. Give a file, an address or \"-\".", exception);
        }
    }

    private static Path path(URI uri) throws ReadException {
        try {
            return Path.of(uri);
        } catch (IllegalArgumentException | FileSystemNotFoundException exception) {
            throw new ReadException(
                    Reason.MISSING, uri + " names no file here. Write file:///path/to/report.", exception);
        }
    }

    private static URI uri(String address) throws ReadException {
        try {
            return new URI(address);
        } catch (URISyntaxException exception) {
            throw new ReadException(
                    Reason.MISSING, address + " is no web address: " + exception.getReason() + ".", exception);
        }
    }

    /** The last part of the path, or the host. */
    private static String name(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? uri.getHost() : name;
    }

    private static ReadException unreadable(String shown, IOException exception) {
        return new ReadException(
                Reason.UNREADABLE,
                shown + " could not be read: " + exception.getMessage() + ". Check it and try again.",
                exception);
    }
}
