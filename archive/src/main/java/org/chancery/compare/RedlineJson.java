package org.chancery.compare;

import java.util.Locale;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A redline as JSON; all keys are there, what is missing is null. */
public final class RedlineJson {

    /** Name of the form. */
    public static final String SCHEMA = "chancery.redline/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RedlineJson() {}

    /** Each field on a line of its own, without a line break at the end. */
    public static String write(Redline redline) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        text(root.putObject("earlier"), redline.earlier());
        text(root.putObject("later"), redline.later());
        ArrayNode changes = root.putArray("changes");
        redline.changes().forEach(change -> change(changes.addObject(), change));
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .writeValueAsString(root);
    }

    private static void change(ObjectNode node, Redline.Change change) {
        ArrayNode kinds = node.putArray("kinds");
        change.kinds().forEach(kind -> kinds.add(low(kind)));
        span(node, "before", change.before());
        span(node, "after", change.after());
        ArrayNode pieces = node.putArray("pieces");
        change.pieces().forEach(piece -> {
            ObjectNode one = pieces.addObject();
            one.put("kind", low(piece.kind()));
            one.put("words", piece.words());
        });
        ArrayNode notes = node.putArray("notes");
        change.notes().forEach(notes::add);
    }

    private static String low(Redline.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void span(ObjectNode node, String name, @Nullable Span span) {
        if (span == null) {
            node.putNull(name);
            return;
        }
        ObjectNode one = node.putObject(name);
        one.put("begin", span.begin());
        one.put("end", span.end());
    }

    private static void text(ObjectNode node, Redline.Text text) {
        node.put("doc", text.doc());
        node.put("title", text.title());
        node.put("publisher", text.publisher());
        node.put("published", text.published());
    }
}
