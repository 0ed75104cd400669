package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.Pipeline;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Conllu;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.EventType;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.Parses;
import org.chancery.knowledge.Pattern;
import org.chancery.knowledge.Remark;
import org.chancery.resolve.Record;
import org.chancery.show.Ink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types, patterns and actors of a user, put over the knowledge of the program. */
class OwnKnowledgeTest {

    private static final Path EXAMPLE = Path.of("../examples/knowledge");
    private static final String PATTERN = """
            - id: fish.seize
              layer: event
              type: COERCE
              trigger: [seize]
              roles:
                source: "subject"
            """;

    @TempDir
    Path folder;

    private final List<Remark> remarks = new ArrayList<>();
    private final Shell shell = new Shell();

    @BeforeEach
    void noImports() {
        shell.environment("CHANCERY_DATA", folder.resolve("data").toString());
    }

    private Knowledge load(String file, String text) throws IOException {
        write(file, text);
        return Knowledge.packed(List.of(folder), remarks::add);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> setAside() {
        return remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.SET_ASIDE)
                .map(Remark::toString)
                .toList();
    }

    private static boolean has(Knowledge knowledge, String pattern) {
        return knowledge.patterns().stream().anyMatch(one -> one.id().equals(pattern));
    }

    @Test
    void theFolderOfTheExamplesHolds() {
        assertThat(shell.run("knowledge", "check", "--no-parse", "--knowledge", EXAMPLE.toString()))
                .isZero();
        assertThat(shell.out()).contains("16 sentences of 5 entries: all hold.");
    }

    @Test
    void aTypeOfAUserReachesTheRecordAndItsPages() throws IOException {
        Knowledge knowledge = Knowledge.packed(List.of(EXAMPLE), remarks::add);
        Example example = knowledge
                .examples()
                .filter(one -> one.entry().equals("fish.quota") && one.caught())
                .findFirst()
                .orElseThrow();
        List<Sentence> parse = new Parses(EXAMPLE.resolve("parses")).of(example).orElseThrow();
        String kept = Conllu.write(parse);
        Annotator annotator = new Annotator() {
            @Override
            public String describe() {
                return "kept";
            }

            @Override
            public List<Sentence> annotate(String body) {
                try {
                    return Conllu.read(new StringReader(kept), body);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        Pipeline pipeline = Pipeline.with(knowledge, annotator);
        Record record = pipeline.read(pipeline.reader().read("hake", Map.of(), example.sentence()));
        assertThat(record.events()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("FISHSHARE");
            assertThat(event.quad()).isEqualTo(2);
            assertThat(event.cameo()).isEqualTo("061");
            assertThat(event.recipients()).containsExactly("Spain");
        });
        assertThat(record.knowledge()).isNotEqualTo(Knowledge.packed().version());
        for (Format format : Format.values()) {
            assertThat(format.show(record, 100, Ink.NONE)).contains("FISHSHARE");
        }
    }

    @Test
    void anEntryWithOneOfOurIdsReplacesOursAndSaysSo() throws IOException {
        Knowledge knowledge = load("patterns/own.yaml", PATTERN.replace("fish.seize", "accuse.accuse"));
        assertThat(knowledge.patterns().stream().filter(one -> one.id().equals("accuse.accuse")))
                .singleElement()
                .satisfies(one -> assertThat(one.triggers()).containsExactly("seize"));
        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.REPLACES);
            assertThat(remark.toString())
                    .startsWith(folder + "/patterns/own.yaml:1: \"accuse.accuse\" is used in the place of that at"
                            + " knowledge/patterns/events-conflict.yaml:");
        });
    }

    @Test
    void aBadEntryIsNamedAndTheRestLoads() throws IOException {
        Knowledge knowledge = load(
                "patterns/own.yaml",
                PATTERN.replace("layer: event", "layer: evnt").replace("fish.seize", "fish.a") + PATTERN);
        assertThat(has(knowledge, "fish.seize")).isTrue();
        assertThat(setAside())
                .singleElement()
                .asString()
                .startsWith(folder + "/patterns/own.yaml:2: \"layer\" is \"evnt\", expected one of [act,");
    }

    @Test
    void aLineThatIsNoYamlIsNamedAndTheRestLoads() throws IOException {
        Knowledge knowledge = load(
                "patterns/own.yaml",
                PATTERN.replace("trigger: [seize]", "trigger: [seize").replace("fish.seize", "fish.a") + PATTERN);
        assertThat(has(knowledge, "fish.seize")).isTrue();
        assertThat(has(knowledge, "fish.a")).isFalse();
        assertThat(setAside()).singleElement().asString().matches("(?s).*/patterns/own.yaml:[4-6]: not YAML: .*");
    }

    @Test
    void aTypeThatNobodyKnowsIsNamed() throws IOException {
        assertThat(has(load("patterns/own.yaml", PATTERN.replace("COERCE", "FISHY")), "fish.seize"))
                .isFalse();
        assertThat(setAside())
                .singleElement()
                .asString()
                .contains("own.yaml:1: \"type\" is \"FISHY\", expected one of [ACCUSE,");
    }

    @Test
    void eachKindOfWrongEntryIsNamed() throws IOException {
        write("ontology/own.yaml", """
                - {id: fisha, code: fish, quad: 1, score: 1, cameo: "010"}
                - {id: fishb, code: FISH, quad: 7, score: 1, cameo: "010"}
                - {id: fishc, code: FISH, quad: 1, score: 99, cameo: "010"}
                - {id: fishd, code: COERCE, quad: 1, score: 1, cameo: "010"}
                - {id: fishe, code: FISH, quad: 1, score: 1, cameo: "010"}
                """);
        write("actors/own.yaml", "- {id: a, name: A Club, kind: group, state: QQQ}\n- just text\n- {name: no id}\n");
        write(
                "actors/persons/own.yaml",
                "- {id: p, name: P Q, offices: [{office: x, of: AGO, from: soon, source: s}]}\n");
        write("lexicon/reporting-verbs.yaml", "- {id: v, lemmas: [v], act: sing, frames: [clause]}\n");
        write("lexicon/topics/own.yaml", "- {id: nowhere.fish, name: fish, words: [fish]}\n");
        write("lexicon/nobody-reads.yaml", "- {id: w, forms: [w]}\n");
        write("patterns/own.yaml", PATTERN + PATTERN);
        write("pattern/own.yaml", PATTERN);
        write("patterns/own.yml", PATTERN);
        Knowledge knowledge = Knowledge.packed(List.of(folder), remarks::add);
        assertThat(knowledge.eventType("FISH")).map(EventType::quad).contains(1);
        assertThat(has(knowledge, "fish.seize")).isTrue();
        String said = String.join("\n", setAside());
        assertThat(said)
                .contains(
                        "ontology/own.yaml:1: \"code\" is \"fish\"",
                        "ontology/own.yaml:2: \"quad\" is 7",
                        "ontology/own.yaml:3: \"score\" is 99",
                        "ontology/own.yaml:4: \"code\" is COERCE, which another type has",
                        "actors/own.yaml:1: \"state\" is \"QQQ\"",
                        "actors/own.yaml:2: expected an entry with fields",
                        "actors/own.yaml:3: \"id\" is missing",
                        "actors/persons/own.yaml:1: \"from\" is \"soon\"",
                        "lexicon/reporting-verbs.yaml:1: \"act\" is \"sing\"",
                        "lexicon/topics/own.yaml:1: there is no topic \"nowhere\"",
                        "lexicon/nobody-reads.yaml:1: nothing reads lexicon/nobody-reads.yaml",
                        "patterns/own.yaml:7: \"fish.seize\" stands already at",
                        "pattern/own.yaml: lies in no folder of knowledge",
                        "patterns/own.yml: names of files of knowledge end in .yaml");
        assertThat(setAside()).hasSize(14);
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheRestLoads() throws IOException {
        write("patterns/good.yaml", PATTERN);
        Files.write(folder.resolve("patterns/binary.yaml"), new byte[] {'-', ' ', 'i', '\n', 0, 1});
        Files.write(
                folder.resolve("patterns/latin.yaml"), "# x\n- id: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(folder.resolve("patterns/gone.yaml"), folder.resolve("nowhere"));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("patterns/large.yaml").toFile(), "rw")) {
            large.setLength(200_000_000);
        }
        Knowledge knowledge = Knowledge.packed(List.of(folder), remarks::add);
        assertThat(has(knowledge, "fish.seize")).isTrue();
        assertThat(String.join("\n", setAside()))
                .contains(
                        "binary.yaml:2: this is not text in UTF-8",
                        "latin.yaml:2: this is not text in UTF-8",
                        "gone.yaml: is no file that can be read",
                        "large.yaml: has more than 60 MB; split it");
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNothingIsRefused() {
        assertThat(shell.run("actors", "show", "Macron", "--knowledge", folder + "/none"))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.err()).contains(folder + "/none is no folder");
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> Knowledge.packed(List.of(folder), remarks::add))
                .withMessageContaining("no knowledge that can be read here");
    }

    @Test
    void missingSentencesAreANoteAndNoRefusal() throws IOException {
        Pattern pattern = load("patterns/own.yaml", PATTERN).patterns().stream()
                .filter(one -> one.id().equals("fish.seize"))
                .findFirst()
                .orElseThrow();
        assertThat(pattern.examples()).isEmpty();
        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.NOTE);
            assertThat(remark.toString()).contains("patterns/own.yaml: 1 entry has no sentences");
        });
    }

    @Test
    void theVersionTellsWhichFolderIsOver() throws IOException {
        String one = load("patterns/own.yaml", PATTERN).version();
        String other =
                load("patterns/own.yaml", PATTERN.replace("seize", "grab")).version();
        assertThat(List.of(one, other))
                .doesNotContain(Knowledge.packed().version())
                .doesNotHaveDuplicates();
        assertThat(load("patterns/own.yaml", PATTERN).version()).isEqualTo(one);
        assertThat(Knowledge.packed(List.of(), remarks::add).version())
                .isEqualTo(Knowledge.packed().version());
    }

    @Test
    void anActorOfAUserIsShownWithItsFile() {
        assertThat(shell.run("actors", "show", "Hangula-Brandt", "--knowledge", EXAMPLE.toString()))
                .isZero();
        assertThat(shell.out()).contains("../examples/knowledge/actors/persons/fisheries.yaml:2");
    }

    @Test
    void theEnvironmentMayNameTheFolder() {
        shell.environment("CHANCERY_KNOWLEDGE", EXAMPLE.toString());
        assertThat(shell.run("actors", "resolve", "Southern Hake Council")).isZero();
        assertThat(shell.out()).contains("IGO");
    }

    @Test
    void whatIsSetAsideIsToldOnErrorsAndOnlyTwentyTimes() throws IOException {
        StringBuilder text = new StringBuilder("- {id: a, name: A Good Club, kind: group, state: AGO}\n");
        for (int i = 100; i < 130; i++) {
            text.append("- {id: b").append(i).append(", name: B, kind: group, state: QQQ}\n");
        }
        write("actors/own.yaml", text.toString());
        assertThat(shell.run("actors", "show", "A Good Club", "--knowledge", folder.toString()))
                .isZero();
        assertThat(shell.err().lines().filter(line -> line.contains("QQQ"))).hasSize(20);
        assertThat(shell.err()).contains("and 10 more like these; see all with: chancery knowledge check");
    }

    @Test
    void aDictionaryIsImportedAndUsed() {
        Path to = folder.resolve("harbour");
        int code = shell.run(
                "actors",
                "import",
                "petrarch",
                "../examples/dictionaries/harbour.actors.txt",
                "../examples/dictionaries/harbour.agents.txt",
                "--to",
                to.toString());
        assertThat(code).isZero();
        assertThat(shell.out()).contains("2 persons, 4 organisations, 2 names of places and peoples, 6 nouns");
        assertThat(shell.run(
                        "actors", "resolve", "Teodoro Kavandje", "--on", "2015-01-01", "--knowledge", to.toString()))
                .isZero();
        assertThat(shell.out()).contains("GOV");
    }
}
