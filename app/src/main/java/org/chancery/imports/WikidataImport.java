package org.chancery.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.chancery.knowledge.ImportedActors;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Imports the results of the queries of docs/import.md. All of a file is taken or nothing. */
public final class WikidataImport {

    private final Terms terms;
    private final @Nullable Path names;

    /**
     * What an import did.
     *
     * @param rows read, those of names included
     * @param rejected rows set aside, with the reason, in {@code rejections}
     */
    public record Summary(long rows, long persons, long terms, long rejected, Path rejections) {}

    /** @param names file with the result of the second query, or null */
    public WikidataImport(Knowledge knowledge, @Nullable Path names) {
        this.terms = new Terms(knowledge);
        this.names = names;
    }

    /**
     * Imports a file, in memory that does not grow with it.
     *
     * @param folder where the result is kept; made if it is not there
     * @throws ImportFailure if the file as a whole cannot be believed; what was imported before stays
     */
    public Summary run(Path file, Path folder) throws IOException, ImportFailure {
        Files.createDirectories(folder);
        Path rejections = file.resolveSibling(file.getFileName() + ".rejected");
        Path draft = Files.createTempFile(folder, "import", ".rejected");
        try (SortedLines lines = new SortedLines(folder)) {
            Counts counts = new Counts();
            try (BufferedWriter out = Files.newBufferedWriter(draft)) {
                rows(file).read(file, Terms.NEEDED, row -> counts.take(row, file, terms::term, lines, out));
                if (names != null) {
                    Path second = names;
                    rows(second)
                            .read(
                                    second,
                                    Terms.NAMES_NEEDED,
                                    row -> counts.take(row, second, terms::alias, lines, out));
                }
            }
            ActorsFile actors = new ActorsFile();
            actors.write(lines, folder);
            Files.deleteIfExists(rejections);
            if (counts.rejected > 0) {
                Files.copy(draft, rejections, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Summary(counts.rows, actors.persons(), actors.terms(), counts.rejected, rejections);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes what was imported; false if there was nothing. */
    public static boolean forget(Path folder) throws IOException {
        return Files.deleteIfExists(folder.resolve(ImportedActors.FILE));
    }

    private static Rows rows(Path file) throws IOException, ImportFailure {
        if (!Files.isRegularFile(file)) {
            throw new ImportFailure(file + " does not exist. Give the file with the result of the query.");
        }
        String beginning = Breaks.beginning(file);
        if (beginning.isEmpty()) {
            throw new ImportFailure(file + ":1: the file is empty. Save the result of the query again.");
        }
        if (beginning.startsWith("<")) {
            throw new ImportFailure(file + ":1: this is a web page, not a result"
                    + (beginning.contains("429") || beginning.contains("too many") ? " (too many requests)" : "")
                    + ". Ask for application/sparql-results+json or text/csv, as docs/import.md shows.");
        }
        Utf8.check(file);
        return beginning.startsWith("{") || beginning.startsWith("[") ? new JsonRows() : new CsvRows();
    }

    @FunctionalInterface
    private interface Reading {
        String line(Row row) throws RejectedRow;
    }

    private static final class Counts {

        private long rows;
        private long rejected;

        void take(Row row, Path file, Reading reading, SortedLines lines, BufferedWriter rejections)
                throws IOException {
            rows++;
            try {
                String line = reading.line(row);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            } catch (RejectedRow e) {
                rejected++;
                rejections.write(String.join(
                        "\t",
                        List.of(
                                file.getFileName() + ":" + row.line(),
                                String.valueOf(e.getMessage()),
                                row.value("person"))));
                rejections.write('\n');
            }
        }
    }
}
