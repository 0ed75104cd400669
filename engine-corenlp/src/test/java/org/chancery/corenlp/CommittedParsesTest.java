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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.Pipeline;
import org.chancery.annotate.Conllu;
import org.chancery.find.KnowledgeCheck;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Parses;
import org.chancery.read.ReadException;
import org.chancery.read.Sources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The parses that the other tests read are still those that this annotator makes. Where they are not, {@code ./chancery
 * knowledge check --reparse} renews those of the knowledge, and this test with {@code -Dchancery.parses.write=true} those of
 * the texts of {@code engine/src/test/resources/texts}.
 */
@Tag("models")
class CommittedParsesTest {

    private static final int EVERY = 20;
    private static final Path KNOWLEDGE = Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"));
    private static final Path TEXTS = KNOWLEDGE.resolveSibling("engine/src/test/resources/texts");

    private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();

    @Test
    void atMostTwoInAHundredExamplesParseOtherwiseThanCommitted() throws IOException {
        Knowledge knowledge = Knowledge.folder(KNOWLEDGE);
        List<Example> all = knowledge.examples().toList();
        List<Example> sample = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EVERY) {
            sample.add(all.get(i));
        }
        KnowledgeCheck check = new KnowledgeCheck(knowledge, new Parses(KNOWLEDGE.resolve("parses")));
        int differing = check.parse(sample, annotator);
        assertThat(differing).as("parses that differ, of %d", sample.size()).isLessThanOrEqualTo(sample.size() / 50);
    }

    @Test
    void theTextsOfTheTestsParseAsCommitted() throws IOException, ReadException {
        Pipeline pipeline = Pipeline.with(Knowledge.folder(KNOWLEDGE), annotator);
        List<String> differing = new ArrayList<>();
        for (Path text : texts()) {
            String body = pipeline.reader().read(Sources.open(text.toString())).text();
            String parse = Conllu.write(annotator.annotate(body));
            Path kept = text.resolveSibling(text.getFileName().toString().replaceAll("\\.txt$", ".conllu"));
            if (Boolean.getBoolean("chancery.parses.write")) {
                Files.writeString(kept, parse);
            }
            if (!Files.exists(kept) || !Files.readString(kept).equals(parse)) {
                differing.add(text.getFileName().toString());
            }
        }
        assertThat(differing).isEmpty();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
