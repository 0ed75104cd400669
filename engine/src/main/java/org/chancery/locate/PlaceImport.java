package org.chancery.locate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.knowledge.PlaceGroup.Level;

/**
 * Brings a table of GeoNames ({@code allCountries.zip}, or one such as {@code KE.zip} or {@code cities500.txt}) into an index
 * that later starts use. The table is read as a stream and nothing is put in place before its last line was right.
 */
public final class PlaceImport {

    private static final long STEP = 1_000_000;

    private final Path target;
    private final LongConsumer progress;

    /**
     * @param target file to write, such as {@link Gazetteer#imported()}
     * @param progress is told each million lines
     */
    public PlaceImport(Path target, LongConsumer progress) {
        this.target = target;
        this.progress = progress;
    }

    /**
     * @param lines that the table has
     * @param places that were kept of them
     */
    public record Result(long lines, int places) {}

    /**
     * Reads a table and puts its index in place of the one before.
     *
     * @throws PlaceImportException if the file is no table of GeoNames; the message names file and line
     * @throws IOException if it cannot be read, or the index not be written
     */
    public Result read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new PlaceImportException(file + ": there is no such file");
        }
        Path folder = target.toAbsolutePath().getParent();
        try (InputStream in = Files.newInputStream(file);
                PlaceIndexWriter writer = new PlaceIndexWriter(folder == null ? Path.of(".") : folder)) {
            boolean zip = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
            long lines = zip ? zipped(file, in, writer) : table(file.toString(), in, writer);
            if (writer.size() == 0) {
                throw new PlaceImportException(file + ": holds no place");
            }
            writer.finish(target);
            return new Result(lines, writer.size());
        }
    }

    private long zipped(Path file, InputStream in, PlaceIndexWriter writer) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".txt") && !name.contains("readme")) {
                return table(file + "!" + entry.getName(), zip, writer);
            }
        }
        throw new PlaceImportException(file + ": holds no table; expected a zip with a .txt such as allCountries.txt");
    }

    private long table(String name, InputStream in, PlaceIndexWriter writer) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(java.nio.charset.CodingErrorAction.REPORT)),
                1 << 16);
        long number = 0;
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    row(name, number, line, writer);
                }
                if (number % STEP == 0) {
                    progress.accept(number);
                }
            }
        } catch (MalformedInputException e) {
            throw new PlaceImportException(name + ":" + (number + 1) + ": is not UTF-8, as tables of GeoNames are", e);
        }
        return number;
    }

    private static void row(String name, long number, String line, PlaceIndexWriter writer) throws IOException {
        String[] field = line.split("\t", GeoNamesRow.FIELDS);
        if (field.length == GeoNamesRow.FIELDS && !GeoNamesRow.isWanted(field[6], field[7])) {
            return;
        }
        try {
            GeoNamesRow row = GeoNamesRow.of(line);
            writer.add(row.place(), names(row));
        } catch (IllegalArgumentException e) {
            throw new PlaceImportException(name + ":" + number + ": " + e.getMessage(), e);
        }
    }

    /** Divisions are mostly named without the word for what they are. */
    private static List<String> names(GeoNamesRow row) {
        if (row.place().level() != Level.DIVISION) {
            return row.names();
        }
        List<String> names = new ArrayList<>(row.names());
        String bare = DivisionNames.bare(row.place().name());
        if (!bare.isEmpty() && !names.contains(bare)) {
            names.add(0, bare);
        }
        return names;
    }
}
