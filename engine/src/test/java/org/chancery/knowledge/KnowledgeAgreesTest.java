package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What one file of the knowledge says of another is there. */
class KnowledgeAgreesTest {

    private static final Path FOLDER = Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"));
    private static final Knowledge KNOWLEDGE = Knowledge.folder(FOLDER);
    private static final Map<String, List<Entry>> ENTRIES = entries();

    private static Map<String, List<Entry>> entries() {
        Map<String, List<Entry>> entries = new TreeMap<>();
        KnowledgeSource.folder(FOLDER).forEach((name, content) -> {
            SequenceNode list = (SequenceNode) new Compose(
                            LoadSettings.builder().setCodePointLimit(64_000_000).build())
                    .composeString(content)
                    .orElseThrow();
            entries.put(
                    name,
                    list.getValue().stream().map(node -> new Entry(name, node)).toList());
        });
        return entries;
    }

    private static Stream<Entry> below(String folder) {
        return ENTRIES.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .flatMap(file -> file.getValue().stream());
    }

    private static Set<String> codes(String file, String field) {
        return below("ontology/" + file)
                .filter(entry -> entry.has(field))
                .map(entry -> entry.text(field))
                .collect(Collectors.toSet());
    }

    /** Where a field has a value that is not among the known ones. */
    private static List<String> unknown(Stream<Entry> entries, String field, Predicate<String> known) {
        return entries.flatMap(entry -> entry.list(field).stream()
                        .filter(value -> !value.equals("null") && !known.test(value))
                        .map(value -> entry.file() + ":" + entry.line() + ": " + field + " \"" + value + "\""))
                .toList();
    }

    private static <T> Map<T, List<String>> several(Stream<String> items, Function<String, T> key) {
        Map<T, List<String>> byKey = items.collect(Collectors.groupingBy(key));
        byKey.values().removeIf(list -> list.size() < 2);
        return byKey;
    }

    @Test
    void everyActOfAReportingVerbIsKnown() {
        assertThat(unknown(below("lexicon/reporting-verbs"), "act", codes("statements", "id")::contains))
                .isEmpty();
    }

    @Test
    void everyActOfASpeechNounIsKnown() {
        assertThat(unknown(below("lexicon/speech-nouns"), "act", codes("statements", "id")::contains))
                .isEmpty();
    }

    @Test
    void everyActOfAPatternIsKnown() {
        assertThat(unknown(below("patterns/"), "act", codes("statements", "id")::contains))
                .isEmpty();
    }

    @Test
    void everyTypeOfAnEventPatternIsKnown() {
        Predicate<String> known = code -> KNOWLEDGE.eventType(code).isPresent();
        assertThat(unknown(below("patterns/"), "type", known)).isEmpty();
    }

    @Test
    void everyModeOfAnEventPatternBelongsToItsType() {
        List<String> wrong = new ArrayList<>();
        KNOWLEDGE.patterns(Pattern.Layer.EVENT).forEach(pattern -> {
            String mode = pattern.gives().getOrDefault("mode", "");
            boolean known = KNOWLEDGE
                    .eventType(pattern.gives().getOrDefault("type", ""))
                    .flatMap(type -> type.mode(mode))
                    .isPresent();
            if (!mode.isEmpty() && !known) {
                wrong.add(pattern.origin() + ": mode \"" + mode + "\" of "
                        + pattern.gives().get("type"));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKindOfAnEncounterIsKnown() {
        Set<String> kinds = codes("encounters", "code");
        assertThat(unknown(encounters(), "kind", kinds::contains)).isEmpty();
    }

    @Test
    void everyStatusOfAnEncounterIsKnown() {
        Set<String> statuses = codes("encounters", "code");
        assertThat(unknown(encounters(), "status", statuses::contains)).isEmpty();
    }

    private static Stream<Entry> encounters() {
        return below("patterns/").filter(entry -> entry.text("layer").equals("encounter"));
    }

    @Test
    void everyStrengthOfACommitmentIsKnown() {
        assertThat(unknown(below("patterns/"), "strength", codes("commitments", "id")::contains))
                .isEmpty();
    }

    @Test
    void everyCertaintyOfWhatIsToComeIsKnown() {
        assertThat(unknown(below("patterns/"), "certainty", codes("upcoming", "id")::contains))
                .isEmpty();
    }

    @Test
    void everyStanceOnAnInitiativeIsKnown() {
        assertThat(unknown(below("patterns/"), "stance", codes("stances", "id")::contains))
                .isEmpty();
    }

    @Test
    void everyClassOfAFormulationIsKnown() {
        assertThat(unknown(below("formulations/"), "class", codes("formulation-classes", "id")::contains))
                .isEmpty();
    }

    @Test
    void everyRankOfATitleIsOneOfTheTrade() {
        Set<String> ranks = below("lexicon/titles")
                .flatMap(entry -> entry.list("rank").stream())
                .collect(Collectors.toSet());
        assertThat(ranks).isSubsetOf(RANKS);
    }

    private static final Set<String> RANKS = Set.of(
            "head-of-state",
            "head-of-government",
            "monarch",
            "igo-head",
            "minister",
            "deputy",
            "envoy",
            "spokesperson",
            "military",
            "parliament",
            "party",
            "other");

    @Test
    void everyParentOfAFormulationIsThere() {
        assertThat(unknown(below("formulations/"), "parent", formulations()::contains))
                .isEmpty();
    }

    @Test
    void everyTwinOfAFormulationIsThere() {
        assertThat(unknown(below("formulations/"), "twins", formulations()::contains))
                .isEmpty();
    }

    private static Set<String> formulations() {
        return below("formulations/").map(entry -> entry.text("id")).collect(Collectors.toSet());
    }

    @Test
    void everySideOfAFormulationIsThere() {
        assertThat(unknown(below("formulations/"), "side", KnowledgeAgreesTest::isSide))
                .isEmpty();
    }

    @Test
    void everySideOfAnOutletIsThere() {
        assertThat(unknown(below("outlets/"), "side", KnowledgeAgreesTest::isSide))
                .isEmpty();
    }

    @Test
    void everyStateOfAnOrganIsThere() {
        assertThat(unknown(
                        below("actors/org"), "state", id -> KNOWLEDGE.state(id).isPresent()))
                .isEmpty();
    }

    @Test
    void everySuccessorOfAFormerStateIsThere() {
        assertThat(unknown(
                        below("actors/states/"),
                        "successors",
                        id -> KNOWLEDGE.state(id).isPresent()))
                .isEmpty();
    }

    /** A state, an organisation, or the code of one (such as EUR). */
    private static boolean isSide(String id) {
        return KNOWLEDGE.state(id).isPresent()
                || below("actors/org")
                        .anyMatch(body ->
                                body.text("id").equals(id) || body.list("code").contains(id));
    }

    @Test
    void everyIdStandsInOneFileOfItsFolderOnly() {
        for (String folder : List.of("actors/", "formulations/", "patterns/", "outlets/")) {
            assertThat(several(below(folder).map(entry -> entry.text("id")), Function.identity()))
                    .as(folder)
                    .isEmpty();
        }
    }

    @Test
    void noTwoStatesShareAFormThatNeitherCallsAmbiguous() {
        Map<String, Set<String>> states = new HashMap<>();
        for (State state : KNOWLEDGE.states()) {
            for (List<String> forms : List.of(
                    List.of(state.name()),
                    state.names(),
                    state.adjectives(),
                    state.demonyms(),
                    state.capitals(),
                    state.metonyms())) {
                forms.stream()
                        .filter(form -> !state.ambiguous().contains(form))
                        .forEach(form -> states.computeIfAbsent(form, key -> new java.util.TreeSet<>())
                                .add(state.id()));
            }
        }
        states.values().removeIf(sharing -> sharing.size() < 2);
        assertThat(states).isEmpty();
    }

    @Test
    void noWordOfALexiconFileStandsInTwoEntries() {
        List<String> twice = new ArrayList<>();
        for (String file :
                List.of("titles", "organ-nouns", "speech-nouns", "occasion-nouns", "initiative-nouns", "sides")) {
            Map<String, String> owner = new HashMap<>();
            for (Words words : KNOWLEDGE.lexicon(file)) {
                for (String form : words.forms()) {
                    String before = owner.putIfAbsent(form.toLowerCase(Locale.ROOT), words.id());
                    if (before != null && !before.equals(words.id())) {
                        twice.add(file + ": \"" + form + "\" in " + before + " and " + words.id());
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    /** A table of codes, and rules, whose sentences are those of the types. */
    private static final Set<String> NO_KINDS =
            Set.of("ontology/cameo.yaml", "ontology/cameo-roles.yaml", "ontology/event-rules.yaml");

    @Test
    void everyEntryOfTheOntologyHasASentenceThatIsOneAndOneThatIsNot() {
        List<String> without = below("ontology/")
                .filter(entry -> !NO_KINDS.contains(entry.file()))
                .filter(entry ->
                        entry.list("catches").isEmpty() || entry.list("leaves").isEmpty())
                .map(entry -> entry.file() + ":" + entry.line())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyOutletShowsALineThatIsItsOwnAndOneThatIsNot() {
        List<String> without = below("outlets/")
                .filter(entry ->
                        entry.list("catches").isEmpty() || entry.list("leaves").isEmpty())
                .map(entry -> entry.file() + ":" + entry.line())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void noSentenceIsBothCaughtAndLeftByItsEntry() throws IOException {
        Map<String, Set<Boolean>> seen = new HashMap<>();
        KNOWLEDGE
                .examples()
                .forEach(example -> seen.computeIfAbsent(
                                example.origin().file() + " " + example.entry() + ": " + example.sentence(),
                                key -> new java.util.HashSet<>())
                        .add(example.caught()));
        seen.values().removeIf(ways -> ways.size() < 2);
        assertThat(seen).isEmpty();
    }
}
