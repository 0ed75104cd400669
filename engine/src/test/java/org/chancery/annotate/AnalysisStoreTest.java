package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisStoreTest {

    private static final String BODY = "Two envoys met in Apia.";

    @TempDir
    Path folder;

    private final Words annotator = new Words("words 1");

    /** Each word a token, each body a sentence; counts how often it was asked. */
    private static final class Words implements Annotator {

        final AtomicInteger asked = new AtomicInteger();
        private final String description;

        Words(String description) {
            this.description = description;
        }

        @Override
        public String describe() {
            return description;
        }

        @Override
        public List<Sentence> annotate(String body) {
            asked.incrementAndGet();
            List<Token> tokens = new ArrayList<>();
            int begin = 0;
            for (String word : body.split(" ")) {
                int end = begin + word.length();
                if (end > begin) {
                    tokens.add(new Token(tokens.size(), new Span(begin, end), word, word, "NN", "O"));
                }
                begin = end + 1;
            }
            return tokens.isEmpty() ? List.of() : List.of(new Sentence(0, tokens, List.of(), List.of()));
        }
    }

    private AnalysisStore store() {
        return new AnalysisStore(annotator, folder);
    }

    @Test
    void whatIsStoredIsNotMadeAgain() {
        store().annotate(BODY);
        store().annotate(BODY);
        assertThat(annotator.asked).hasValue(1);
    }

    @Test
    void whatIsStoredComesBackTheSame() {
        List<Sentence> made = store().annotate(BODY);
        assertThat(store().annotate(BODY).get(0).tokens()).isEqualTo(made.get(0).tokens());
    }

    @Test
    void anEmptyAnalysisIsStoredToo() {
        store().annotate("");
        store().annotate("");
        assertThat(annotator.asked).hasValue(1);
    }

    @Test
    void anotherBodyIsAnotherEntry() {
        assertThat(store().file(BODY)).isNotEqualTo(store().file(BODY + " "));
    }

    @Test
    void anotherDescriptionIsAnotherEntry() {
        AnalysisStore other = new AnalysisStore(new Words("words 2"), folder);
        assertThat(other.file(BODY)).isNotEqualTo(store().file(BODY));
    }

    @Test
    void anEntryLiesInAFolderOfTwoDigits() {
        assertThat(folder.relativize(store().file(BODY)).toString().replace('\\', '/'))
                .matches("[0-9a-f]{2}/[0-9a-f]{62}\\.conllu\\.gz");
    }

    @Test
    void theDescriptionIsThatOfTheAnnotator() {
        assertThat(store().describe()).isEqualTo("words 1");
    }

    @Test
    void aCutEntryIsMadeAnew() throws IOException {
        store().annotate(BODY);
        byte[] whole = Files.readAllBytes(store().file(BODY));
        Files.write(store().file(BODY), java.util.Arrays.copyOf(whole, whole.length / 2));
        store().annotate(BODY);
        assertThat(Files.readAllBytes(store().file(BODY))).isEqualTo(whole);
    }

    @Test
    void anEntryThatIsNoArchiveIsMadeAnew() throws IOException {
        Files.createDirectories(store().file(BODY).getParent());
        Files.writeString(store().file(BODY), "not an analysis");
        assertThat(store().annotate(BODY)).hasSize(1);
    }

    @Test
    void anEntryOfAnotherBodyIsMadeAnew() throws IOException {
        store().annotate("A far longer body than the one that is asked for afterwards, by some words.");
        Files.createDirectories(store().file(BODY).getParent());
        Files.copy(
                store().file("A far longer body than the one that is asked for afterwards, by some words."),
                store().file(BODY));
        assertThat(store().annotate(BODY).get(0).size()).isEqualTo(5);
    }

    @Test
    void nothingIsLeftBesideTheEntry() throws IOException {
        store().annotate(BODY);
        try (Stream<Path> files = Files.list(store().file(BODY).getParent())) {
            assertThat(files).containsExactly(store().file(BODY));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        AnalysisStore store = new AnalysisStore(annotator, file);
        assertThatThrownBy(() -> store.annotate(BODY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void severalThreadsGetTheSame() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Token>>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String body = BODY + " " + i % 4;
                calls.add(() -> new AnalysisStore(annotator, folder)
                        .annotate(body)
                        .get(0)
                        .tokens());
            }
            List<Future<List<Token>>> found = threads.invokeAll(calls);
            for (int i = 0; i < 64; i++) {
                assertThat(found.get(i).get()).isEqualTo(found.get(i % 4).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
