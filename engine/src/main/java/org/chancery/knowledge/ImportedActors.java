package org.chancery.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Persons that somebody imported beside the knowledge of the project, in one file of lines that loads fast.
 *
 * <p>The first line is {@code chancery-actors 1 DIGEST PERSONS}. A line {@code P id name state wikidata names} begins a
 * person, the lines {@code T office of from until source} behind it are the terms; fields are parted by tabs, names by
 * {@code |}, and what is unknown is empty.
 *
 * @param version twelve hexadecimal digits of the content
 */
public record ImportedActors(String version, List<Person> persons) {

    /** Name of the file in its folder. */
    public static final String FILE = "actors.tsv";

    /** First word of the file, with the version of its form. */
    public static final String MARK = "chancery-actors 1";

    public ImportedActors {
        persons = List.copyOf(persons);
    }

    /** Where imports are kept: below {@code CHANCERY_DATA} if that is set, else below the home folder. */
    public static Path folder(Map<String, String> environment) {
        String data = environment.getOrDefault("CHANCERY_DATA", "");
        return data.isBlank()
                ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share", "chancery", "actors")
                : Path.of(data, "actors");
    }

    /**
     * What was imported into a folder, if anything was.
     *
     * @throws KnowledgeException if the file there is not what an import writes
     */
    public static Optional<ImportedActors> in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Optional.of(new Lines(file, lines).read());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Goes through the lines and knows where it is. */
    private static final class Lines {

        private final Path file;
        private final BufferedReader lines;
        private final List<Person> persons = new ArrayList<>();
        private final List<Person.Tenure> tenures = new ArrayList<>();
        private String @Nullable [] open;
        private int number;

        Lines(Path file, BufferedReader lines) {
            this.file = file;
            this.lines = lines;
        }

        ImportedActors read() throws IOException {
            String[] head = String.valueOf(lines.readLine()).split(" ", -1);
            number = 1;
            if (head.length != 4 || !(head[0] + " " + head[1]).equals(MARK)) {
                throw wrong();
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                take(line.split("\t", -1));
            }
            close();
            if (persons.size() != Integer.parseInt(head[3])) {
                throw wrong();
            }
            return new ImportedActors(head[2], persons);
        }

        private void take(String[] fields) {
            if (fields[0].equals("P") && fields.length == 6) {
                close();
                open = fields;
            } else if (fields[0].equals("T") && fields.length == 6 && open != null) {
                tenures.add(tenure(fields));
            } else {
                throw wrong();
            }
        }

        private Person.Tenure tenure(String[] fields) {
            try {
                LocalDate until = fields[4].isEmpty() ? null : LocalDate.parse(fields[4]);
                return new Person.Tenure(fields[1], fields[2], LocalDate.parse(fields[3]), until, fields[5]);
            } catch (java.time.format.DateTimeParseException e) {
                throw wrong();
            }
        }

        private void close() {
            if (open != null) {
                List<String> names = open[5].isEmpty() ? List.of() : List.of(open[5].split("\\|"));
                persons.add(new Person(
                        open[1],
                        new Origin("wikidata:" + open[4], 0),
                        open[2],
                        names,
                        open[3].isEmpty() ? null : open[3],
                        open[4],
                        List.copyOf(tenures),
                        List.of()));
                tenures.clear();
            }
        }

        private KnowledgeException wrong() {
            return new KnowledgeException(file + ":" + number
                    + ": this is not what an import writes, or it was cut off. Import again, or remove it with"
                    + " \"chancery actors forget\"");
        }
    }
}
