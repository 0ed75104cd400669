package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The codebook is made from the ontology: with {@code -Dchancery.write.pages=true}, anew. */
class CodebookPageTest {

    private static final Path FOLDER = Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"));
    private static final Path PAGE = FOLDER.resolveSibling("docs").resolve("codebook.md");
    private static final Knowledge KNOWLEDGE = Knowledge.folder(FOLDER);

    private static Map<String, List<Entry>> ontology() {
        Map<String, List<Entry>> entries = new TreeMap<>();
        KnowledgeSource.folder(FOLDER).forEach((name, content) -> {
            if (name.startsWith("ontology/")) {
                SequenceNode list =
                        (SequenceNode) new Compose(LoadSettings.builder().build())
                                .composeString(content)
                                .orElseThrow();
                entries.put(
                        name.substring("ontology/".length(), name.length() - ".yaml".length()),
                        list.getValue().stream()
                                .map(node -> new Entry(name, node))
                                .toList());
            }
        });
        return entries;
    }

    @Test
    void thePageSaysWhatTheOntologySays() throws IOException {
        String made = new Codebook(KNOWLEDGE, ontology()).write();
        if (Boolean.getBoolean("chancery.write.pages")) {
            Files.writeString(PAGE, made);
        }
        assertThat(PAGE).hasContent(made);
    }

    @Test
    void everyModeHasWords() {
        Set<String> modes = KNOWLEDGE.eventTypes().stream()
                .flatMap(type -> type.modes().stream().map(mode -> type.code() + " " + mode.id()))
                .collect(Collectors.toSet());
        assertThat(KNOWLEDGE.lexicon("event-modes").stream()
                        .map(words -> words.give("type") + " " + words.give("mode"))
                        .collect(Collectors.toSet()))
                .isEqualTo(modes);
    }

    @Test
    void everyContextHasWords() {
        Set<String> contexts = ontology().getOrDefault("contexts", List.of()).stream()
                .map(context -> context.text("code"))
                .collect(Collectors.toSet());
        assertThat(KNOWLEDGE.lexicon("event-contexts").stream()
                        .map(words -> words.give("context"))
                        .collect(Collectors.toSet()))
                .isEqualTo(contexts);
    }

    @Test
    void everyModeAndTypeOfACameoCodeIsKnown() {
        Set<String> wrong = new HashSet<>();
        for (Entry code : ontology().getOrDefault("cameo", List.of())) {
            code.maybe("plover").ifPresent(type -> {
                boolean known = KNOWLEDGE
                        .eventType(type)
                        .filter(one -> code.maybe("mode")
                                .map(mode -> one.mode(mode).isPresent())
                                .orElse(true))
                        .isPresent();
                if (!known) {
                    wrong.add(code.text("id"));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyNearMissNamesAnotherType() {
        assertThat(KNOWLEDGE.eventTypes())
                .allSatisfy(type -> assertThat(type.near())
                        .isNotEmpty()
                        .allMatch(near -> !near.instead().equals(type.code())
                                && KNOWLEDGE.eventType(near.instead()).isPresent()));
    }
}
