package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the names of files say. */
final class FileNames {

    private static final int BEGINNING = 512;

    private static final Set<String> REPORTS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "xhtml",
            "shtml",
            "jsonl",
            "ndjson",
            "json",
            "csv",
            "tsv",
            "xml",
            "rss",
            "rdf",
            "atom",
            "nitf",
            "pdf",
            "warc");
    private static final Set<String> RECORDS = Set.of("jsonl", "ndjson", "json");
    private static final List<String> BEGINNINGS =
            List.of("%pdf-", "<?xml", "<!doctype html", "<html", "<rss", "<feed", "<nitf");

    private FileNames() {}

    /** True if it is a report by its ending, or has none and begins like one. */
    static boolean isReport(Path file, boolean records) {
        String name = String.valueOf(file.getFileName());
        String ending = ending(name);
        if (records || !ending.isEmpty()) {
            return (records ? RECORDS : REPORTS).contains(ending);
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = Markup.beginning(in.readNBytes(BEGINNING)).toLowerCase(Locale.ROOT);
            return BEGINNINGS.stream().anyMatch(beginning::startsWith);
        } catch (IOException e) {
            return false;
        }
    }

    /** The name without {@code .gz}. */
    static String unpacked(String name) {
        return name.length() > 3 && name.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? name.substring(0, name.length() - 3)
                : name;
    }

    /** The last part of a path or address, without its ending. */
    static String withoutEnding(String address) {
        String name = last(address);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The last part of a path or address. */
    static String last(String address) {
        String whole = address.replaceAll("[?#].*$", "").replaceAll("/+$", "");
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    }

    /** Lower-case letters after the last dot, those before {@code .gz} where it is packed; empty if there are none. */
    static String ending(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        int dot = bare.lastIndexOf('.');
        return dot > 0 ? bare.substring(dot + 1) : "";
    }
}
