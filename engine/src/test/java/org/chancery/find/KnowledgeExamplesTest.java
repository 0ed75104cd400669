package org.chancery.find;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Parses;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of the knowledge is one test, under its committed parse: no model is loaded. */
class KnowledgeExamplesTest {

    private static final int SHOWN = 48;

    @TestFactory
    Stream<DynamicContainer> everyEntryHoldsInItsOwnSentences() {
        Path folder = Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"));
        Knowledge knowledge = Knowledge.folder(folder);
        KnowledgeCheck check = new KnowledgeCheck(knowledge, new Parses(folder.resolve("parses")));
        Map<String, List<Example>> byFile = knowledge
                .examples()
                .collect(Collectors.groupingBy(
                        example -> example.origin().file(), LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(), file.getValue().stream().map(example -> test(check, example))));
    }

    private static DynamicTest test(KnowledgeCheck check, Example example) {
        String sentence = example.sentence();
        String start = sentence.length() <= SHOWN ? sentence : sentence.substring(0, SHOWN - 1) + "…";
        return DynamicTest.dynamicTest(
                example.entry() + ": " + start,
                () -> check.failure(example).ifPresent(failure -> fail("knowledge/" + failure)));
    }
}
