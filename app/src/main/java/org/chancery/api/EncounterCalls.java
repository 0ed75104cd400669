package org.chancery.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.compare.ComparisonJson;
import org.chancery.keep.Identity;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;
import org.chancery.resolve.Record;
import org.chancery.web.Problem;
import org.chancery.web.reader.Instruments;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Encounters across reports, and reports beside each other. */
final class EncounterCalls {

    private static final Comparator<MergedEncounter> NEWEST = Comparator.comparing(MergedEncounter::from)
            .thenComparing(MergedEncounter::id)
            .reversed();

    private final Instruments instruments;

    EncounterCalls(Instruments instruments) {
        this.instruments = instruments;
    }

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "/encounters", Set.of("actor", "side", "kind", "from", "until", "limit", "cursor"), this::list),
                Operation.get("/encounters/{id}", Set.of(), this::one),
                Operation.get("/compare", Set.of("a", "b", "c"), this::compare));
    }

    private Reply list(Call call) {
        LocalDate from = call.asked().day("from");
        LocalDate until = call.asked().day("until");
        String actor = call.query("actor");
        String side = call.query("side");
        List<String> kinds = call.list("kind");
        List<Map<String, Object>> found = instruments.encounters(call.site()).all(call.session()).stream()
                .filter(one -> from == null || !one.until().isBefore(from))
                .filter(one -> until == null || !one.from().isAfter(until))
                .filter(one -> side == null || one.sides().contains(side.toUpperCase(Locale.ROOT)))
                .filter(one -> kinds.isEmpty() || one.kinds().stream().anyMatch(kinds::contains))
                .filter(one -> actor == null || took(one, Identity.fold(actor)))
                .sorted(NEWEST)
                .map(EncounterCalls::json)
                .toList();
        ObjectNode whole = Wire.object();
        whole.set("encounters", Wire.tree((Object) found));
        whole.put("total", found.size());
        return Listed.of(call, whole, "encounters", "id");
    }

    private Reply one(Call call) {
        String id = call.part("id");
        return instruments
                .encounters(call.site())
                .with(call.session(), id)
                .map(one -> Reply.json(json(one)))
                .orElseThrow(() ->
                        Problem.missing("There is no encounter \"" + id + "\"; \"chancery encounters\" lists them."));
    }

    private Reply compare(Call call) {
        List<Record> records = new ArrayList<>();
        records.add(call.record(call.report(call.needed("a"))));
        records.add(call.record(call.report(call.needed("b"))));
        String third = call.query("c");
        if (third != null) {
            records.add(call.record(call.report(third)));
        }
        return Reply.text(
                Operation.JSON,
                ComparisonJson.write(instruments.comparer(call.site()).compare(records)) + "\n");
    }

    /** Whether somebody of this name, or of this state's code, took part. */
    private static boolean took(MergedEncounter encounter, String folded) {
        return encounter.sightings().stream()
                .flatMap(sighting -> sighting.parties().stream())
                .anyMatch(party -> (" " + Identity.fold(party.name()) + " ").contains(" " + folded + " ")
                        || party.code().toLowerCase(Locale.ROOT).equals(folded));
    }

    private static Map<String, Object> json(MergedEncounter encounter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", encounter.id());
        json.put("from", encounter.from().toString());
        json.put("until", encounter.until().toString());
        json.put("kinds", encounter.kinds());
        json.put("kind_conflict", encounter.kindConflict());
        json.put("participants", encounter.participants());
        json.put("sides", encounter.sides());
        json.put("reports", encounter.reports());
        json.put(
                "sightings",
                encounter.sightings().stream().map(EncounterCalls::json).toList());
        json.put("why", encounter.why());
        return json;
    }

    private static Map<String, @Nullable Object> json(Sighting sighting) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", sighting.id());
        json.put("report", sighting.report());
        json.put("publisher", sighting.publisher());
        json.put("side", sighting.side());
        json.put("title", sighting.title());
        json.put("main", sighting.main());
        json.put("kind", sighting.kind());
        json.put("channel", sighting.channel());
        json.put("day", sighting.day().toString());
        json.put("day_note", sighting.dayNote());
        json.put("place", sighting.place());
        json.put("parties", sighting.parties());
        return json;
    }
}
