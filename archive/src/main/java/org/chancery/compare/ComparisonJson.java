package org.chancery.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON; all keys are there, what is missing is null. */
public final class ComparisonJson {

    /** Name of the form. */
    public static final String SCHEMA = "chancery.comparison/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ComparisonJson() {}

    /** Each field on a line of its own, without a line break at the end. */
    public static String write(Comparison comparison) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        ArrayNode texts = root.putArray("texts");
        comparison.texts().forEach(text -> text(texts.addObject(), text));
        root.put("order_of_topics", comparison.order());
        ArrayNode names = root.putArray("names");
        comparison.names().forEach(use -> {
            ObjectNode node = names.addObject();
            node.put("name", use.name());
            ArrayNode used = node.putArray("used");
            use.used().forEach(list -> strings(used.addArray(), list));
        });
        ArrayNode rows = root.putArray("rows");
        comparison.rows().forEach(row -> row(rows.addObject(), row));
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .writeValueAsString(root);
    }

    private static void row(ObjectNode node, Comparison.Row row) {
        node.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
        node.put("topic", row.topic().isEmpty() ? null : row.topic());
        node.put("score", row.score());
        ArrayNode cells = node.putArray("cells");
        row.cells().forEach(cell -> {
            ArrayNode quotes = cells.addArray();
            cell.forEach(quote -> {
                ObjectNode one = quotes.addObject();
                one.put("statement", quote.id().isEmpty() ? null : quote.id());
                strings(one.putArray("speakers"), quote.speakers());
                one.put("act", quote.act().isEmpty() ? null : quote.act());
                span(one, quote.span(), quote.words());
            });
        });
        strings(node.putArray("differences"), row.differences());
        node.put("absence", row.absence());
    }

    private static void text(ObjectNode node, Comparison.TextFacts text) {
        node.put("doc", text.doc());
        node.put("title", text.title());
        node.put("publisher", text.publisher());
        node.put("side", text.side());
        node.put("published", text.published());
        node.put("completeness", text.completeness().name().toLowerCase(Locale.ROOT));
        node.put("words", text.words());
        ObjectNode words = node.putObject("words_of");
        for (Map.Entry<String, Integer> entry : text.wordsOf().entrySet()) {
            words.put(entry.getKey(), entry.getValue());
        }
        strings(node.putArray("topics"), text.topics());
        fact(node, "first_topic", text.firstTopic());
        fact(node, "first_named", text.firstNamed());
        fact(node, "initiator", text.initiator());
        fact(node, "duration", text.duration());
        fact(node, "kind", text.kind());
        fact(node, "date", text.date());
        fact(node, "place", text.place());
        strings(node.putArray("participants"), text.participants());
        ArrayNode tone = node.putArray("tone");
        text.tone().forEach(word -> {
            ObjectNode one = tone.addObject();
            one.put("word", word.word());
            one.put("of", word.of());
            one.put("conventional_reading", word.reading());
            one.put("source", word.source());
            one.put("begin", word.span().begin());
            one.put("end", word.span().end());
        });
        ArrayNode closings = node.putArray("closings");
        text.closings().forEach(closing -> {
            ObjectNode one = closings.addObject();
            one.put("kind", closing.value());
            span(one, closing.span(), closing.words());
        });
    }

    private static void fact(ObjectNode node, String name, Optional<Comparison.Fact> fact) {
        if (fact.isEmpty()) {
            node.putNull(name);
            return;
        }
        ObjectNode one = node.putObject(name);
        one.put("value", fact.get().value());
        span(one, fact.get().span(), fact.get().words());
    }

    private static void span(ObjectNode node, @Nullable Span span, @Nullable String words) {
        node.put("begin", span == null ? null : span.begin());
        node.put("end", span == null ? null : span.end());
        node.put("words", words);
    }

    private static void strings(ArrayNode node, List<String> values) {
        values.forEach(node::add);
    }
}
