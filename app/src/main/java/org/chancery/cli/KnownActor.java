package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Origin;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * A person, state or organisation of the knowledge, for showing.
 *
 * @param kind person, state, organisation or group
 * @param stands file and line, or where it was imported from
 */
record KnownActor(
        String kind,
        String id,
        String name,
        List<String> names,
        @Nullable String state,
        @Nullable String sector,
        @Nullable String wikidata,
        List<Person.Tenure> offices,
        String stands) {

    static KnownActor of(Person person) {
        return new KnownActor(
                "person",
                person.id(),
                person.name(),
                person.names(),
                person.state(),
                null,
                person.wikidata(),
                person.tenures().stream()
                        .sorted(java.util.Comparator.comparing(Person.Tenure::from))
                        .toList(),
                stands(person.origin()));
    }

    static KnownActor of(State state) {
        return new KnownActor(
                "state",
                state.id(),
                state.name(),
                state.names(),
                null,
                null,
                state.wikidata(),
                List.of(),
                stands(state.origin()));
    }

    static KnownActor of(Body body) {
        return new KnownActor(
                body.group() ? "group" : "organisation",
                body.id(),
                body.name(),
                body.names(),
                body.state(),
                body.sector(),
                body.wikidata(),
                List.of(),
                stands(body.origin()));
    }

    List<Person.Tenure> held(LocalDate day) {
        return offices.stream().filter(tenure -> tenure.covers(day)).toList();
    }

    private static String stands(Origin origin) {
        return origin.file().startsWith("wikidata:") ? origin.file() : origin.path() + ":" + origin.line();
    }
}
