package org.chancery.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.chancery.identify.Identifier;
import org.chancery.identify.Identity;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Resolves the phrase of each line of a batch. */
final class IdentityWork implements BatchWork {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Identifier identifier;
    private final LongAdder words = new LongAdder();

    IdentityWork(Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public String answer(DocumentLine line) throws WrongLineException {
        String date = line.metadata().get("date");
        Identity identity = identifier.identify(
                line.text(),
                date == null ? null : date(date, line.id()),
                line.metadata().get("context"));
        words.add(line.text().split("\\s+").length);
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", line.id());
        node.put("name", identity.name());
        put(
                node,
                "kind",
                identity.kind() == null ? null : identity.kind().name().toLowerCase(Locale.ROOT));
        put(node, "country", identity.country());
        put(node, "sector", identity.sector());
        put(node, "wikidata", identity.wikidata());
        put(node, "office", identity.office());
        ArrayNode offices = node.putArray("offices");
        identity.offices()
                .forEach(office ->
                        offices.addObject().put("office", office.office()).put("of", office.of()));
        return MAPPER.writeValueAsString(node);
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value == null) {
            node.putNull(field);
        } else {
            node.put(field, value);
        }
    }

    private static LocalDate date(String text, String id) throws WrongLineException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongLineException("\"date\" is \"" + text + "\", expected a day such as 2015-06-01", id);
        }
    }

    @Override
    public long tokens() {
        return words.sum();
    }
}
