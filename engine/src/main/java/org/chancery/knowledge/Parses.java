package org.chancery.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.annotate.Conllu;
import org.chancery.annotate.Sentence;

/**
 * The committed parses of the examples: {@code knowledge/parses/} mirrors the files of knowledge, each sentence under a line
 * {@code # text = …}. With them the examples are tested without a model.
 */
public final class Parses {

    private static final String TEXT = "# text = ";

    private final Path folder;
    private final Map<String, Map<String, String>> files = new TreeMap<>();

    /** @param folder such as {@code knowledge/parses} */
    public Parses(Path folder) {
        this.folder = folder;
    }

    /**
     * The parse of an example; empty if none is kept.
     *
     * @throws IOException if the kept parse is broken
     */
    public Optional<List<Sentence>> of(Example example) throws IOException {
        String kept = file(example).get(example.sentence());
        return kept == null
                ? Optional.empty()
                : Optional.of(Conllu.read(new StringReader(kept), example.sentence()));
    }

    /** Keeps a parse; {@link #save()} writes it. */
    public void keep(Example example, List<Sentence> sentences) throws IOException {
        file(example).put(example.sentence(), Conllu.write(sentences));
    }

    /** Forgets the parses of sentences that no example has any more. */
    public void retain(List<Example> examples) throws IOException {
        Map<String, java.util.Set<String>> wanted = new TreeMap<>();
        for (Example example : examples) {
            file(example);
            wanted.computeIfAbsent(example.origin().file(), key -> new java.util.HashSet<>()).add(example.sentence());
        }
        files.forEach((file, parses) -> parses.keySet().retainAll(wanted.getOrDefault(file, java.util.Set.of())));
    }

    private Map<String, String> file(Example example) throws IOException {
        String name = example.origin().file();
        Map<String, String> known = files.get(name);
        if (known == null) {
            known = load(path(name));
            files.put(name, known);
        }
        return known;
    }

    private Path path(String name) {
        return folder.resolve(name.replaceAll("\\.yaml$", ".conllu"));
    }

    private static Map<String, String> load(Path path) throws IOException {
        Map<String, String> parses = new LinkedHashMap<>();
        if (!Files.exists(path)) {
            return parses;
        }
        for (String block : Files.readString(path, StandardCharsets.UTF_8).split("(?m)^" + TEXT)) {
            int end = block.indexOf('\n');
            if (end > 0) {
                parses.put(block.substring(0, end), block.substring(end + 1));
            }
        }
        return parses;
    }

    /** Writes all files that were touched, sentences in their order of the alphabet, so that changes read well. */
    public void save() throws IOException {
        for (Map.Entry<String, Map<String, String>> file : files.entrySet()) {
            StringBuilder out = new StringBuilder();
            new TreeMap<>(file.getValue()).forEach((sentence, parse) -> out.append(TEXT).append(sentence).append('\n').append(parse));
            Path path = path(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, out, StandardCharsets.UTF_8);
        }
    }
}
