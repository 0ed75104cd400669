package org.chancery.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.Pipeline;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Document;
import org.chancery.read.Reader;
import org.chancery.read.Sources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kept parses against the annotator. With {@code -Dchancery.parses.write=true} they are written anew. */
@Tag("models")
class SampleParsesTest {

    private static final Path REPORTS = Path.of("../examples/sample");
    private static final Path KEPT = Path.of("src/main/resources/org/chancery/web/sample/parses.conllu");

    @Test
    void theKeptParsesAreWhatTheAnnotatorGives() throws Exception {
        String fresh = SampleParses.written(texts(), annotator());
        if (Boolean.getBoolean("chancery.parses.write")) {
            Files.writeString(KEPT, fresh);
        }
        assertThat(KEPT).hasContent(fresh);
    }

    /** With {@code -Dchancery.parses.store=FOLDER} what was analysed before is taken from there. */
    private static Annotator annotator() {
        String store = System.getProperty("chancery.parses.store");
        return store == null ? Annotators.installed() : new AnalysisStore(Annotators.installed(), Path.of(store));
    }

    private static Map<String, List<String>> texts() throws Exception {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Reader reader = Pipeline.with(Knowledge.packed(), annotator()).reader();
        for (Path file : files()) {
            Document document = reader.read(Sources.open(file.toString()));
            texts.put(file.getFileName().toString(), List.of(document.text(), document.title()));
        }
        return texts;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.sorted().toList();
        }
    }
}
