package org.chancery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Source;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Four reports of two invented encounters, for tests of what is asked across reports. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode root = MAPPER.createObjectNode();
    private final String text;

    private Samples(String doc, String publisher, String side, String day, String title, String text) {
        this.text = text;
        root.put("schema", "chancery.record/1");
        root.put("knowledge", "k1");
        root.put("engine", "test");
        root.put("doc", doc);
        ObjectNode report = root.putObject("report");
        report.put("title", title);
        report.put("publisher", publisher);
        report.put("side", side);
        report.put("published", day);
        report.put("published_as_written", day);
        report.put("url", "https://example.org/" + doc);
        report.put("language", "en");
        report.put("completeness", doc.endsWith("excerpt") ? "excerpt" : "full");
        report.put("sha256", Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8)));
        root.put("text", text);
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
        actor("Amina Okoye", "person", "KEN", null);
        actor("Tomas Hagen", "person", "NAM", "Q900001");
        actor("Kenya", "state", "KEN", "Q114");
        actor("Namibia", "state", "NAM", "Q1030");
    }

    /** All four, in an archive. */
    public static void deliver(Archive archive) {
        archive.deliver(Delivery.of(all().stream()
                .map(record -> new Incoming(record, Source.of(record, "samples.jsonl", NOON)))
                .toList()));
    }

    public static List<Record> all() {
        return List.of(windhoek(), windhoekAsNamibiaHasIt(), call(), lecture());
    }

    private static Record windhoek() {
        Samples sample = new Samples(
                "kenya-1",
                "Kenya MFA",
                "KEN",
                "2024-02-03",
                "Okoye in Windhoek",
                "Foreign Minister Amina Okoye met President Tomas Hagen in Windhoek. She told him that Kenya will send"
                        + " forty engineers by May. Okoye praised the long-term water partnership. Both sides agreed to meet in Nairobi in 2025.");
        sample.encounter("meeting", "2024-02-03", "Windhoek", "met President Tomas Hagen in Windhoek");
        sample.statement("Amina Okoye", "Tomas Hagen", "commit", "Kenya will send forty engineers by May", "aid");
        sample.statement("Amina Okoye", null, "praise", "the long-term water partnership", "water");
        ObjectNode promise = sample.entry("commitments", "c1", "will send forty engineers by May");
        promise.putArray("by").add("Kenya");
        promise.putArray("to").add("Namibia");
        promise.put("strength", "firm")
                .put("action", "send forty engineers")
                .put("due", "2024-05")
                .put("statement", "s1");
        promise.putNull("condition").put("repeated", false).putNull("reaffirms").putArray("amounts");
        ObjectNode coming = sample.entry("upcoming", "u1", "meet in Nairobi in 2025");
        coming.put("what", "a meeting")
                .put("date", "2025")
                .put("place", "Nairobi")
                .put("certainty", "announced");
        coming.putArray("participants").add("Kenya").add("Namibia");
        ObjectNode relation = sample.entry("relations", "r1", "water partnership");
        relation.putArray("parties").add("Kenya").add("Namibia");
        relation.put("label", "water partnership").putNull("since");
        sample.event("v1", "CONSULT", "Kenya", "Namibia");
        sample.formulation("water-partnership", "long-term water partnership", "Amina Okoye");
        sample.place("Windhoek", "NAM", -22.56, 17.08);
        return sample.record();
    }

    private static Record windhoekAsNamibiaHasIt() {
        Samples sample = new Samples(
                "namibia-1",
                "Namibian Presidency",
                "NAM",
                "2024-02-04",
                "President receives Kenyan minister",
                "President Tomas Hagen received Foreign Minister Amina Okoye. He thanked Kenya for the engineers, “as ever”."
                        + " He said that Namibia remains worried about the drought; water, not weapons, is needed.");
        sample.encounter("meeting", "2024-02-03", null, "received Foreign Minister Amina Okoye");
        sample.statement("Tomas Hagen", "Amina Okoye", "thank", "the engineers", "aid");
        sample.statement("Tomas Hagen", null, "assert", "Namibia remains worried about the drought", "climate");
        sample.event("v1", "CONSULT", "Namibia", "Kenya");
        return sample.record();
    }

    private static Record call() {
        Samples sample = new Samples(
                "kenya-2-excerpt",
                "Kenya MFA",
                "KEN",
                "2025-06-10",
                "Call with President Hagen",
                "Amina Okoye spoke by telephone with Tomas Hagen about the engineers. She promised nothing new. An engineer was hurt.");
        sample.encounter("call", "2025-06-09", null, "spoke by telephone with Tomas Hagen");
        sample.statement("Amina Okoye", "Tomas Hagen", "assert", "promised nothing new", "aid");
        sample.event("v1", "CONSULT", "Kenya", "Namibia");
        return sample.record();
    }

    /** A fifth, for what comes in later. */
    public static Record later() {
        return new Samples(
                        "kenya-3", "Kenya MFA", "KEN", "2026-01-02", "Engineers home", "All engineers are home again.")
                .record();
    }

    /** A sixth, from before the others. */
    public static Record earlier() {
        return new Samples("kenya-0", "Kenya MFA", "KEN", "2022-05-05", "On roads", "Kenya and Namibia spoke of roads.")
                .record();
    }

    private static Record lecture() {
        Samples sample = new Samples(
                "lecture",
                "Harbour Institute",
                "",
                "2023-11-20",
                "On rivers",
                "A lecture on rivers and the weapons trade: José Peña spoke of drought <b>and</b> of ports, café & co.");
        return sample.record();
    }

    private void actor(String name, String kind, String state, String wikidata) {
        ObjectNode actor = list("actors").addObject();
        actor.put("id", "a" + list("actors").size());
        actor.put("name", name).put("kind", kind).put("state", state).put("wikidata", wikidata);
        actor.putArray("offices");
        actor.putArray("held");
        ArrayNode mentions = actor.putArray("mentions");
        int begin = text.indexOf(name);
        if (begin >= 0) {
            span(mentions.addObject(), name).put("form", "name");
        }
    }

    private void encounter(String kind, String date, String place, String words) {
        ObjectNode encounter = entry("encounters", "e1", words);
        encounter
                .put("kind", kind)
                .put("main", true)
                .put("status", "held")
                .put("date", date)
                .put("place", place);
        encounter.putArray("participants").add("Amina Okoye").add("Tomas Hagen");
    }

    private void statement(String speaker, String addressee, String act, String content, String topic) {
        ObjectNode statement = list("statements").addObject();
        statement.put("id", "s" + list("statements").size());
        statement.putArray("speakers").add(speaker);
        statement.putArray("on_behalf_of");
        ArrayNode addressees = statement.putArray("addressees");
        if (addressee != null) {
            addressees.add(addressee);
        }
        statement.put("act", act).put("form", "indirect").put("content", content);
        ObjectNode spans = statement.putObject("spans");
        spans.putArray("source");
        spans.putArray("cue");
        bounds(spans.putArray("content").addObject(), content);
        statement.putArray("topics").add(topic);
        statement
                .put("polarity", "positive")
                .put("modality", "fact")
                .putNull("tense")
                .put("pattern", "test.says");
    }

    private void event(String id, String type, String actor, String recipient) {
        ObjectNode event = entry("events", id, text.substring(0, 20));
        event.put("type", type).putNull("mode");
        event.putArray("contexts").add("diplomatic");
        event.putArray("actors").add(actor);
        event.putArray("recipients").add(recipient);
        event.putArray("source_spans");
        event.putArray("recipient_spans");
        event.put("date", root.get("report").get("published").asString())
                .putNull("place")
                .put("status", "occurred");
        event.put("quad", 1)
                .put("score", 2.5)
                .put("cameo", "040")
                .put("pattern", "talks.held")
                .putNull("confidence");
        event.putArray("said_by");
    }

    private void formulation(String id, String words, String speaker) {
        span(list("formulations").addObject().put("id", id), words).put("speaker", speaker);
    }

    private void place(String name, String country, double latitude, double longitude) {
        span(list("places").addObject(), name)
                .put("name", name)
                .put("country", country)
                .put("latitude", latitude)
                .put("longitude", longitude)
                .put("geonames", 3352136)
                .putNull("within");
    }

    private ObjectNode entry(String list, String id, String words) {
        ObjectNode entry = list(list).addObject();
        entry.put("id", id);
        span(entry.putArray("evidence").addObject(), words).put("pattern", "test.pattern");
        return entry;
    }

    private ObjectNode span(ObjectNode node, String words) {
        return bounds(node, words).put("text", words);
    }

    private ObjectNode bounds(ObjectNode node, String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(words);
        }
        return node.put("begin", begin).put("end", begin + words.length());
    }

    private ArrayNode list(String name) {
        return (ArrayNode) root.get(name);
    }

    private Record record() {
        return RecordJson.read(MAPPER.writeValueAsString(root));
    }
}
