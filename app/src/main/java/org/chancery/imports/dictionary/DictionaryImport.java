package org.chancery.imports.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.imports.ImportFailure;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Turns dictionaries of PETRARCH and TABARI into a folder of knowledge. */
public final class DictionaryImport {

    private static final int BEGINNING = 8192;

    private final Knowledge knowledge;

    /**
     * What an import did.
     *
     * @param lines that hold something
     * @param places names of places and peoples of states
     * @param agents nouns for those who act, singular
     * @param verbs verbs, and verbs with a noun
     * @param quiet words of stories that tell of no politics
     * @param known names that our knowledge has already
     * @param rejected set aside, with the reason, in {@code rejections}
     */
    public record Summary(
            long lines,
            long persons,
            long bodies,
            long places,
            long agents,
            long verbs,
            long quiet,
            long known,
            long rejected,
            Path rejections) {}

    public DictionaryImport(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Reads the files and writes the folder.
     *
     * @param kind of all files; null to tell it by name and content
     * @param folder made if it is not there; it must hold no knowledge yet, for somebody may have corrected it
     * @throws ImportFailure if a file cannot be read as a whole, or the folder holds knowledge; then nothing is written
     */
    public Summary run(List<Path> files, @Nullable DictionaryKind kind, Path folder) throws IOException, ImportFailure {
        checkFolder(folder);
        for (Path file : files) {
            checkFile(file);
        }
        Output output = new Output();
        Rejections rejections = new Rejections();
        Known known = new Known(knowledge);
        Codes codes = new Codes(knowledge);
        ActorEntries actors = new ActorEntries(known, codes, new CapitalNames(knowledge), output, rejections);
        long lines = 0;
        long agents = 0;
        long verbs = 0;
        for (Path file : files) {
            List<Line> read = DictionaryFile.lines(file, rejections);
            lines += read.size();
            switch (kind == null ? DictionaryKind.of(String.valueOf(file.getFileName()), read) : kind) {
                case ACTORS -> actors.add(new ActorLines(rejections).read(read));
                case AGENTS -> agents += new AgentLines(known, codes, output, rejections).read(read);
                case VERBS -> verbs += new VerbLines(knowledge, output, rejections).read(read);
                case DISCARDS -> discards(read, known, output, rejections);
                case ISSUES ->
                    read.forEach(line -> rejections.add(
                            line, "issues are topics here; add their words to lexicon/topics of your folder"));
            }
        }
        new DictionaryFolder(folder, output).write(files);
        Path table = folder.resolve("rejected");
        Files.deleteIfExists(table);
        if (rejections.size() > 0) {
            Files.writeString(table, rejections.table());
        }
        long places =
                output.places.values().stream().mapToLong(java.util.Set::size).sum();
        return new Summary(
                lines,
                output.persons.size(),
                output.bodies.size(),
                places,
                agents,
                verbs,
                output.quiet.size(),
                output.known,
                rejections.size(),
                table);
    }

    private static void discards(List<Line> lines, Known known, Output output, Rejections rejections) {
        for (Line line : lines) {
            String word = CapitalNames.plain(line.text().replaceAll("^\\s*[+~]", ""))
                    .toLowerCase(Locale.ROOT)
                    .strip();
            if (word.matches("\\p{L}[\\p{L}-]*")) {
                output.known += known.isWord(word) ? 1 : 0;
                output.quiet.add(word);
            } else {
                rejections.add(
                        line,
                        "a phrase discards nothing here; single words of games and the like count in"
                                + " lexicon/quiet-words.yaml, where several of them stand in a text");
            }
        }
    }

    private static void checkFile(Path file) throws ImportFailure, IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ImportFailure(file + " is no file that can be read. Give the files of the dictionary.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            for (byte b : beginning) {
                if (b == 0) {
                    throw new ImportFailure(file + ": this is no text. Give a dictionary as text in UTF-8, unpacked.");
                }
            }
            if (beginning.length == 0) {
                throw new ImportFailure(file + ":1: the file is empty.");
            }
        }
    }

    private static void checkFolder(Path folder) throws ImportFailure, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ImportFailure(folder + " is a file. Give a folder with --to.");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                if (walk.anyMatch(path -> path.toString().endsWith(".yaml"))) {
                    throw new ImportFailure(
                            folder + " holds knowledge already, which somebody may have corrected. Give a"
                                    + " new folder with --to, or remove this one.");
                }
            }
        }
    }
}
