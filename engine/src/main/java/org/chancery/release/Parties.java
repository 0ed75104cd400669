package org.chancery.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.State;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Gives the actors of a record their codes. */
final class Parties {

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
        if (state == null || codebook.sector(sector, "country").isPresent()) {
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
        List<String> roles = codebook.sector(sector, "cameo").map(List::of).orElse(List.of());
        if (country != null) {
            return new Party.Cameo(country.cameo(), "", roles);
        }
        String code = body == null || body.code() == null ? "" : body.code();
        String of = body == null ? "" : body.id();
        String whole = code.equals("UNO") ? "un" : code.equals("EUR") ? "eu" : of;
        return new Party.Cameo(
                codebook.bodyCode(of, "region")
                        .or(() -> codebook.bodyCode(whole, "region"))
                        .orElse(""),
                codebook.bodyCode(of, "group")
                        .or(() -> codebook.bodyCode(whole, "group"))
                        .orElse(""),
                roles);
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
