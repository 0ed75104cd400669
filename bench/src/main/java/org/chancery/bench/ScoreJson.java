package org.chancery.bench;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scores as JSON for programs: {@code headline}, {@code layers} and, for each report, the layers under {@code files}. */
final class ScoreJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScoreJson() {}

    static String of(Evaluation evaluation) {
        Scorecard all = evaluation.all();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("headline", all.headline());
        root.set("layers", layers(all));
        ObjectNode files = root.putObject("files");
        evaluation.reports().forEach((name, card) -> files.set(name, layers(card)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode layers(Scorecard card) {
        ObjectNode layers = JsonNodeFactory.instance.objectNode();
        for (Layer layer : Layer.values()) {
            layers.set(layer.label(), tally(card.tally(layer)));
        }
        return layers;
    }

    private static ObjectNode tally(Tally tally) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("precision", tally.precision());
        node.put("recall", tally.recall());
        node.put("f1", tally.f1());
        node.put("matched", tally.matched());
        node.put("gold", tally.gold());
        node.put("system", tally.system());
        ObjectNode accuracy = node.putObject("accuracy");
        tally.accuracy().forEach((attribute, share) -> {
            if (share.value().isPresent()) {
                accuracy.put(attribute, share.value().getAsDouble());
            } else {
                accuracy.putNull(attribute);
            }
        });
        return node;
    }
}
