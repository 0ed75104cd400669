package org.chancery.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is known of actors, as JSON. */
final class ActorJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ActorJson() {}

    static String of(String name, @Nullable LocalDate day, List<KnownActor> found, List<String> nearest) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("name", name);
        whole.put("on", day == null ? null : day.toString());
        whole.put("found", found.stream().map(actor -> actor(actor, day)).toList());
        whole.put("nearest", nearest);
        return MAPPER.writeValueAsString(whole);
    }

    private static Map<String, @Nullable Object> actor(KnownActor actor, @Nullable LocalDate day) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", actor.kind());
        fields.put("id", actor.id());
        fields.put("name", actor.name());
        fields.put("names", actor.names());
        fields.put("state", actor.state());
        fields.put("sector", actor.sector());
        fields.put("wikidata", actor.wikidata());
        fields.put("offices", actor.offices().stream().map(ActorJson::office).toList());
        if (day != null) {
            fields.put("held", actor.held(day).stream().map(ActorJson::office).toList());
        }
        fields.put("stands", actor.stands());
        return fields;
    }

    private static Map<String, @Nullable Object> office(Person.Tenure tenure) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("office", tenure.office());
        fields.put("of", tenure.of());
        fields.put("from", tenure.from().toString());
        fields.put("until", tenure.until() == null ? null : tenure.until().toString());
        fields.put("source", tenure.source());
        return fields;
    }
}
