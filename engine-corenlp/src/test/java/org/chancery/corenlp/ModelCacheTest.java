/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With NLP4J's list of stop words, which is small. */
class ModelCacheTest {

    private static final String WORDS = "edu/emory/mathcs/nlp/lexica/en-stop-words-simplified-lowercase.xz";

    @TempDir
    Path folder;

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }

    @Test
    void aModelIsKeptInOneFile() {
        new ModelCache(folder).open(WORDS);
        assertThat(folder).isDirectoryContaining("glob:**en-stop-words-simplified-lowercase-2572-1");
    }

    @Test
    void aKeptModelIsTheSame() {
        Object first = new ModelCache(folder).open(WORDS);
        assertThat(new ModelCache(folder).open(WORDS)).isEqualTo(first);
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat((Set<?>) new ModelCache(file).open(WORDS)).isNotEmpty();
    }

    @Test
    void aDamagedFileIsReplaced() throws IOException {
        Object first = new ModelCache(folder).open(WORDS);
        byte[] bytes = Files.readAllBytes(kept());
        bytes[bytes.length / 2]++;
        Files.write(kept(), bytes);
        assertThat(new ModelCache(folder).open(WORDS)).isEqualTo(first);
    }

    @Test
    void aShortenedFileIsRefused() throws IOException {
        new ModelCache(folder).open(WORDS);
        Files.write(kept(), new byte[5]);
        assertThatThrownBy(() -> ModelFile.read(kept())).hasMessageContaining("damaged");
    }

    @Test
    void aLexiconKeepsTheOrderOfItsSets() throws IOException {
        Map<String, Set<String>> lexicon = new HashMap<>();
        for (int i = 0; i < 2000; i++) {
            lexicon.put("word" + i, new HashSet<>(List.of("10", "1001", "10011", "c" + i % 9)));
        }
        Path file = folder.resolve("lexicon");
        ModelFile.write(lexicon, file);
        Map<?, ?> read = (Map<?, ?>) ModelFile.read(file);
        assertThat(lexicon)
                .allSatisfy((word, values) ->
                        assertThat(List.copyOf((Set<?>) read.get(word))).isEqualTo(List.copyOf(values)));
    }
}
