package org.chancery.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.State;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Gives the actors of a record their codes. */
final class Parties {

    /** Whoever acts for a body of states acts for no state. */
    private static final String INTERNATIONAL = "IGO";

    private final Codebook codebook;
    private final Map<String, Record.Actor> actors = new HashMap<>();

    Parties(Codebook codebook, Record record) {
        this.codebook = codebook;
        record.actors().forEach(actor -> actors.putIfAbsent(actor.name(), actor));
    }

    /** @param day of the event, for codes that changed; null where none is known */
    Party party(String name, @Nullable LocalDate day) {
        Record.Actor actor = actors.get(name);
        if (actor == null) {
            return new Party(name, "", null, null, null, null, "", null, null, new Party.Cameo("", "", List.of()));
        }
        Optional<State> state = codebook.state(actor.state());
        String sector = sector(actor, state.orElse(null));
        Optional<Body> body = actor.kind() == Record.ActorKind.STATE ? Optional.empty() : codebook.body(name);
        Optional<Codebook.Country> country =
                country(state.orElse(null), sector).or(() -> body.flatMap(found -> codebook.country(found.code())));
        return new Party(
                name,
                actor.kind().name().toLowerCase(Locale.ROOT),
                country.map(Codebook.Country::plover).orElseGet(() -> standIn(body.orElse(null), sector)),
                country.map(codebook::icewsName).orElse(null),
                country.map(found -> found.cowOn(day)).orElse(null),
                sector,
                codebook.sector(sector, "icews").orElse(""),
                title(actor),
                actor.wikidata(),
                cameo(country.orElse(null), sector, body.orElse(null)));
    }

    /** What broke away or governs itself is never taken for the state that it belongs to in law. */
    private static @Nullable String sector(Record.Actor actor, @Nullable State state) {
        if (actor.kind() != Record.ActorKind.STATE || state == null || state.partOf() == null) {
            return actor.sector();
        }
        return state.sector() == null ? "GOV" : state.sector();
    }

    private Optional<Codebook.Country> country(@Nullable State state, @Nullable String sector) {
        if (state == null || INTERNATIONAL.equals(sector)) {
            return Optional.empty();
        }
        return codebook.country(state.partOf() == null ? state.id() : state.partOf());
    }

    /** What stands for a country where somebody is of none. */
    private @Nullable String standIn(@Nullable Body body, @Nullable String sector) {
        if (body != null && body.code() != null) {
            return body.code();
        }
        return codebook.sector(sector, "country").isPresent() ? sector : null;
    }

    private Party.Cameo cameo(Codebook.@Nullable Country country, @Nullable String sector, @Nullable Body body) {
        List<String> role = codebook.sector(sector, "cameo").map(List::of).orElse(List.of());
        String code = body == null || body.code() == null ? "" : body.code();
        if (country != null || body == null) {
            return new Party.Cameo(country == null ? "" : country.cameo(), "", role);
        }
        boolean ofStates = code.equals("UNO") || code.equals("EUR");
        List<String> roles = Stream.concat(
                        codebook.sector(ofStates ? INTERNATIONAL : code, "cameo").stream(), role.stream())
                .distinct()
                .toList();
        String whole = code.equals("UNO") ? "un" : code.equals("EUR") ? "eu" : "";
        return new Party.Cameo(bodyCode(body.id(), whole, "region"), bodyCode(body.id(), whole, "group"), roles);
    }

    /** That of the body, else that of the one to which it belongs. */
    private String bodyCode(String id, String whole, String field) {
        return codebook.bodyCode(id, field)
                .or(() -> codebook.bodyCode(whole, field))
                .orElse("");
    }

    private static @Nullable String title(Record.Actor actor) {
        if (!actor.offices().isEmpty()) {
            return String.join(", ", actor.offices());
        }
        return actor.held().isEmpty()
                ? null
                : String.join(
                        ", ", actor.held().stream().map(Record.Held::office).toList());
    }
}
