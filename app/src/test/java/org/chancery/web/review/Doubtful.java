package org.chancery.web.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Source;
import org.chancery.resolve.Record;
import org.chancery.web.Served;
import org.chancery.write.RecordJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An invented report with three statements whose speaker rests on nothing but the sentence before. */
public final class Doubtful {

    public static final String DOC = "suva-harbour";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TEXT =
            "Minister Litia Vakatawa received Ambassador Oskar Brandvold in Suva on Friday.\n\n"
                    + "He praised the new slipway. The ferries will sail again in spring. The <b>pilots</b> & crews need training. Nobody fishes there.";

    private Doubtful() {}

    /** @param knowledge under which it is read: another one is reading again */
    public static void deliver(Archive archive, String knowledge) {
        Record record = record(knowledge);
        archive.deliver(Delivery.of(List.of(new Incoming(record, Source.of(record, "doubtful.jsonl", Served.NOW)))));
    }

    private static Record record(String knowledge) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", Record.SCHEMA)
                .put("knowledge", knowledge)
                .put("engine", "test")
                .put("doc", DOC);
        ObjectNode report = root.putObject("report");
        report.put("title", "Ambassador \"received\" <in> Suva")
                .put("publisher", "Harbour Office")
                .put("side", "FJI");
        report.put("published", "2031-04-04")
                .put("published_as_written", "4 April 2031")
                .put("url", "https://fiji.example/4");
        report.put("language", "en").put("completeness", "full");
        report.put("sha256", Fingerprint.sha256(TEXT.getBytes(StandardCharsets.UTF_8)));
        root.put("text", TEXT);
        for (String list : List.of(
                "actors",
                "encounters",
                "statements",
                "commitments",
                "upcoming",
                "initiatives",
                "relations",
                "formulations",
                "events",
                "places",
                "times",
                "tone",
                "closings")) {
            root.putArray(list);
        }
        actor(root, "Litia Vakatawa", "FJI");
        actor(root, "Oskar Brandvold", "NOR");
        statement(root, "The ferries will sail again in spring");
        statement(root, "The <b>pilots</b> & crews need training");
        statement(root, "Nobody fishes there");
        return RecordJson.read(MAPPER.writeValueAsString(root));
    }

    private static void actor(ObjectNode root, String name, String state) {
        ArrayNode actors = (ArrayNode) root.get("actors");
        ObjectNode actor = actors.addObject();
        actor.put("id", "a" + actors.size())
                .put("name", name)
                .put("kind", "person")
                .put("state", state);
        actor.put("wikidata", "Q9900" + actors.size());
        actor.putArray("offices");
        actor.putArray("held");
        span(actor.putArray("mentions").addObject(), name).put("text", name).put("form", "name");
    }

    private static void statement(ObjectNode root, String content) {
        ArrayNode statements = (ArrayNode) root.get("statements");
        ObjectNode statement = statements.addObject();
        statement.put("id", "s" + statements.size());
        statement.putArray("speakers").add("Oskar Brandvold");
        statement.putArray("on_behalf_of");
        statement.putArray("addressees");
        statement.put("act", "assert").put("form", "indirect").put("content", content);
        ObjectNode spans = statement.putObject("spans");
        spans.putArray("source");
        spans.putArray("cue");
        span(spans.putArray("content").addObject(), content);
        statement.putArray("topics");
        statement
                .put("polarity", "positive")
                .put("modality", "fact")
                .putNull("tense")
                .put("pattern", "bare");
    }

    private static ObjectNode span(ObjectNode node, String words) {
        int begin = TEXT.indexOf(words);
        return node.put("begin", begin).put("end", begin + words.length());
    }
}
