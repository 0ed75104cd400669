package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.bench.Harbour.at;
import static org.chancery.bench.Harbour.list;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** One thing changed in a perfect record lowers what it concerns, and nothing else. */
final class PerturbationTest {

    /** @param lowered labels of layers, or layer and attribute with a dot between */
    record Change(String name, Set<String> lowered, Consumer<ObjectNode> edit) {
        @Override
        public String toString() {
            return name + " lowers " + lowered;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                change("dropping an actor", record -> list(record, "actors").remove(4), "actors"),
                change(
                        "listing an actor twice",
                        record -> list(record, "actors").add(at(record, "actors", 2)),
                        "actors"),
                change(
                        "another office",
                        record -> at(record, "actors", 0).putArray("offices").add("Envoy"),
                        "offices"),
                change(
                        "another kind of encounter",
                        record -> at(record, "encounters", 0).put("kind", "video"),
                        "encounters"),
                change(
                        "a planned meeting",
                        record -> at(record, "encounters", 0).put("status", "planned"),
                        "encounters.status"),
                change("a minor meeting", record -> at(record, "encounters", 0).put("main", false), "encounters.main"),
                change("no date", record -> at(record, "encounters", 0).putNull("date"), "encounters.date"),
                change("another town", record -> at(record, "encounters", 0).put("place", "Lima"), "encounters.place"),
                change(
                        "another speaker",
                        record ->
                                at(record, "statements", 3).putArray("speakers").add("Peru"),
                        "statements"),
                change(
                        "half the speakers",
                        record -> list(at(record, "statements", 1), "speakers").remove(0),
                        "statements.speakers"),
                change("another act", record -> at(record, "statements", 3).put("act", "warn"), "statements.act"),
                change("another form", record -> at(record, "statements", 3).put("form", "mixed"), "statements.form"),
                change(
                        "nobody's message",
                        record -> at(record, "statements", 2).putArray("on_behalf_of"),
                        "statements.on_behalf_of"),
                change(
                        "no addressee",
                        record -> at(record, "statements", 0).putArray("addressees"),
                        "statements.addressees"),
                change(
                        "dropping a statement",
                        record -> list(record, "statements").remove(3),
                        "statements",
                        "statements, content"),
                change(
                        "another promiser",
                        record -> at(record, "commitments", 0).putArray("by").add("Peru"),
                        "commitments"),
                change(
                        "another act promised",
                        record -> at(record, "commitments", 0).put("action", "plant trees"),
                        "commitments"),
                change(
                        "a weaker promise",
                        record -> at(record, "commitments", 0).put("strength", "intention"),
                        "commitments.strength"),
                change("another occasion", record -> at(record, "upcoming", 0).put("what", "regatta"), "upcoming"),
                change(
                        "less certainty",
                        record -> at(record, "upcoming", 0).put("certainty", "tentative"),
                        "upcoming.certainty"),
                change(
                        "another initiative",
                        record -> at(record, "initiatives", 1).put("name", "Ferry Pact"),
                        "initiatives",
                        "initiative stances"),
                change(
                        "a stance turned round",
                        record -> at(at(record, "initiatives", 0), "stances", 0).put("stance", "opposes"),
                        "initiative stances"),
                change(
                        "one recipient more",
                        record -> list(at(record, "events", 1), "recipients").add("African Union"),
                        "events, exact"),
                change(
                        "another event type",
                        record -> at(record, "events", 2).put("type", "REQUEST"),
                        "events, exact",
                        "events, relaxed"),
                change(
                        "another event status",
                        record -> at(record, "events", 1).put("status", "occurred"),
                        "events, relaxed.status"));
    }

    private static Change change(String name, Consumer<ObjectNode> edit, String... lowered) {
        return new Change(name, Set.of(lowered), edit);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeLowersWhatItConcernsAndNothingElse(Change change) {
        Scorecard card = Comparison.of(Harbour.gold(), Harbour.goldBut(change.edit()));
        assertThat(lowered(card)).isEqualTo(new TreeSet<>(change.lowered()));
    }

    private static Set<String> lowered(Scorecard card) {
        Set<String> lowered = new TreeSet<>();
        List<Layer> layers = Arrays.asList(Layer.values());
        layers.stream()
                .filter(layer -> card.tally(layer).f1() < 1)
                .map(Layer::label)
                .forEach(lowered::add);
        layers.forEach(layer -> lowered.addAll(wrong(layer, card.tally(layer))));
        return lowered;
    }

    private static Set<String> wrong(Layer layer, Tally tally) {
        return tally.accuracy().entrySet().stream()
                .filter(entry -> entry.getValue().right() < entry.getValue().cases())
                .map(entry -> layer.label() + "." + entry.getKey())
                .collect(Collectors.toSet());
    }
}
