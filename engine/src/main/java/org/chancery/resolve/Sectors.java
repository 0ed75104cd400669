package org.chancery.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.identify.Identifier;
import org.chancery.identify.Identity;
import org.jspecify.annotations.Nullable;

/** Gives actors of a record the sector of society that they belong to on the day of the report. */
final class Sectors {

    private final Identifier identifier;

    Sectors(Identifier identifier) {
        this.identifier = identifier;
    }

    @Nullable
    String of(Entity entity, @Nullable LocalDate date) {
        if (entity.isState()) {
            return identifier
                    .state(entity.reference)
                    .map(state -> state.sector())
                    .orElse(null);
        }
        if (entity.isPerson()) {
            return ofPerson(entity, date);
        }
        return identifier
                .body(entity.reference)
                .map(body -> body.sectorOn(date))
                .or(() -> Optional.ofNullable(
                        identifier.identify(entity.name, date, null).sector()))
                .orElse(null);
    }

    /** By the office that the person is known to hold, else by the one that the text names. */
    private @Nullable String ofPerson(Entity person, @Nullable LocalDate date) {
        Optional<String> written = person.offices.stream()
                .map(office -> identifier.identify(office, null, null))
                .map(Identity::sector)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        boolean serving = !person.held.isEmpty();
        Optional<String> known = Optional.ofNullable(identifier.sector(person.reference, date));
        return serving
                ? known.or(() -> written).orElse(null)
                : written.or(() -> known).orElse(null);
    }
}
