package org.chancery.imports.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes what came of dictionaries as a folder of knowledge. */
final class DictionaryFolder {

    private final Path folder;
    private final Output output;

    DictionaryFolder(Path folder, Output output) {
        this.folder = folder;
        this.output = output;
    }

    void write(List<Path> files) throws IOException {
        Files.createDirectories(folder);
        String from = "Imported from "
                + files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "))
                + ".\n"
                + "Correct it here: a later import never writes into this folder.";
        entries("actors/persons/dictionary.yaml", from, output.persons);
        entries("actors/dictionary.yaml", from, output.bodies);
        entries("patterns/dictionary.yaml", from, output.patterns);
        words("lexicon/home-places.yaml", from, "state", output.places);
        words("lexicon/agents.yaml", from, "sector", output.agents);
        titles(from);
        if (!output.quiet.isEmpty()) {
            Yaml yaml = new Yaml(from).entry("dictionary.discards").list("forms", List.copyOf(output.quiet));
            file("lexicon/quiet-words.yaml", yaml.text());
        }
    }

    private void entries(String name, String comment, SortedMap<String, String> entries) throws IOException {
        if (!entries.isEmpty()) {
            file(name, new Yaml(comment).text() + String.join("", entries.values()));
        }
    }

    private void words(String name, String comment, String field, SortedMap<String, Set<String>> words)
            throws IOException {
        if (words.isEmpty()) {
            return;
        }
        Yaml yaml = new Yaml(comment);
        words.forEach((key, forms) -> {
            yaml.entry("dictionary." + key.toLowerCase(java.util.Locale.ROOT))
                    .field(field, key)
                    .list("forms", List.copyOf(forms));
            if (field.equals("sector")) {
                yaml.list("plural", List.copyOf(output.agentPlurals.getOrDefault(key, Set.of())));
            }
        });
        file(name, yaml.text());
    }

    /** The dictionaries say what somebody belonged to, not which office it was: each sector has an office of its own. */
    private void titles(String comment) throws IOException {
        if (output.offices.isEmpty()) {
            return;
        }
        Yaml yaml = new Yaml(comment);
        Set<String> ids = new TreeSet<>();
        for (Map.Entry<String, String> office : output.offices.entrySet()) {
            String id = "dictionary." + office.getKey().replace(' ', '.');
            if (ids.add(id)) {
                yaml.entry(id)
                        .list("forms", List.of(office.getKey()))
                        .field("office", office.getKey())
                        .field("sector", office.getValue());
            }
        }
        file("lexicon/titles.yaml", yaml.text());
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
