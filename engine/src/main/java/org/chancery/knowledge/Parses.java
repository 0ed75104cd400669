package org.chancery.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.annotate.Conllu;
import org.chancery.annotate.Sentence;

/**
 * The committed parses of the examples: {@code knowledge/parses/} mirrors the files of knowledge, each sentence under a line
 * {@code # text = …}. With them the examples are tested without a model. Not for use by several threads.
 */
public final class Parses {

    private static final String TEXT = "# text = ";
    private static final String ENDING = ".conllu";

    private final Path folder;
    private final Map<String, Map<String, String>> files = new TreeMap<>();
    private final Set<String> changed = new TreeSet<>();

    /** @param folder such as {@code knowledge/parses}; it need not exist */
    public Parses(Path folder) {
        this.folder = folder;
    }

    /**
     * The parse of an example; empty if none is kept.
     *
     * @throws IOException if the kept parse is broken; the message names the file and the sentence
     */
    public Optional<List<Sentence>> of(Example example) throws IOException {
        String kept = file(name(example)).get(example.sentence());
        if (kept == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Conllu.read(new StringReader(kept), example.sentence()));
        } catch (IOException e) {
            throw new IOException(
                    path(name(example)) + ": parse of \"" + example.sentence() + "\": " + e.getMessage(), e);
        }
    }

    /**
     * Keeps a parse; {@link #save()} writes it.
     *
     * @return whether another parse, or none, was kept before
     */
    public boolean keep(Example example, List<Sentence> sentences) throws IOException {
        String parse = Conllu.write(sentences);
        boolean differs = !parse.equals(file(name(example)).put(example.sentence(), parse));
        if (differs) {
            changed.add(name(example));
        }
        return differs;
    }

    /**
     * Forgets the parses of sentences that no example has any more; {@link #save()} takes them out of the files.
     *
     * @param examples all that there are
     * @return how many were forgotten
     */
    public int retain(Collection<Example> examples) throws IOException {
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (Example example : examples) {
            wanted.computeIfAbsent(name(example), key -> new HashSet<>()).add(example.sentence());
        }
        int forgotten = 0;
        for (String name : onDisk()) {
            Map<String, String> parses = file(name);
            int before = parses.size();
            if (parses.keySet().retainAll(wanted.getOrDefault(name, Set.of()))) {
                forgotten += before - parses.size();
                changed.add(name);
            }
        }
        return forgotten;
    }

    /** Writes the files that have changed, sentences in plain order, so that changes read well. */
    public void save() throws IOException {
        for (String name : changed) {
            StringBuilder out = new StringBuilder();
            new TreeMap<>(file(name))
                    .forEach((sentence, parse) ->
                            out.append(TEXT).append(sentence).append('\n').append(parse));
            Path path = path(name);
            if (out.isEmpty()) {
                Files.deleteIfExists(path);
            } else {
                Files.createDirectories(path.getParent());
                Files.writeString(path, out, StandardCharsets.UTF_8);
            }
        }
        changed.clear();
    }

    private static String name(Example example) {
        return example.origin().file().replaceAll("\\.yaml$", "");
    }

    private Path path(String name) {
        return folder.resolve(name + ENDING);
    }

    private Set<String> onDisk() throws IOException {
        Set<String> names = new TreeSet<>(files.keySet());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(ENDING))
                        .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
            }
        }
        return names;
    }

    private Map<String, String> file(String name) throws IOException {
        Map<String, String> known = files.get(name);
        if (known == null) {
            known = load(path(name));
            files.put(name, known);
        }
        return known;
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
}
