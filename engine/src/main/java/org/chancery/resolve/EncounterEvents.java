package org.chancery.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Encounters as events: talks among all sides, the plan of talks, or the refusal of them. */
final class EncounterEvents {

    private final Reading reading;
    private final Whereabouts whereabouts;
    private final EventStatuses statuses;

    EncounterEvents(Reading reading, Whereabouts whereabouts) {
        this.reading = reading;
        this.whereabouts = whereabouts;
        this.statuses = new EventStatuses(reading);
    }

    /** @param main the encounter that the text is about; null if it is about none */
    Optional<Events.Made> of(Encounters.Made encounter, Encounters.@Nullable Made main) {
        Set<Entity> sides = sides(encounter.participants);
        if (sides.size() < 2 || encounter.kind == Record.EncounterKind.MESSAGE) {
            return Optional.empty();
        }
        Events.Made event = switch (encounter.status) {
            case HELD -> held(encounter, sides);
            case CANCELLED -> cancelled(encounter, sides);
            case PLANNED, PROPOSED -> agreed(encounter, sides);
        };
        event.encounter = encounter;
        event.pattern = encounter.evidence.get(0).pattern();
        event.sentence = encounter.sentence;
        event.place = encounter.place;
        event.evidence.addAll(encounter.evidence);
        event.saidBy.addAll(encounter.saidBy);
        // The day of a meeting to come is not the day on which it was agreed; the encounter keeps it.
        event.date = encounter.status == Record.EncounterStatus.HELD ? encounter.date : null;
        if (encounter.status == Record.EncounterStatus.HELD) {
            event.status = status(encounter, main);
        } else {
            event.place = null;
        }
        return Optional.of(event);
    }

    /** What those who meet tell of another meeting lies before their own. */
    private Record.EventStatus status(Encounters.Made encounter, Encounters.@Nullable Made main) {
        boolean told = main != null
                && !encounter.saidBy.isEmpty()
                && names(main.participants).containsAll(encounter.saidBy);
        boolean before = !encounter.main && (told || encounter.past && encounter.date == null);
        return before ? Record.EventStatus.HISTORICAL : statuses.settled(Record.EventStatus.OCCURRED, encounter.date);
    }

    private Events.Made held(Encounters.Made encounter, Set<Entity> sides) {
        Set<Entity> hosts = sides(encounter.hosts);
        Set<Entity> visitors = sides(encounter.visitors);
        hosts.retainAll(sides);
        visitors.removeAll(hosts);
        visitors.retainAll(sides);
        boolean hosted = !hosts.isEmpty() && !visitors.isEmpty() && isAtHome(encounter, hosts);
        boolean remote = isRemote(encounter.kind);
        Set<Entity> actors = new LinkedHashSet<>(sides);
        Set<Entity> recipients = Set.of();
        if (hosted && !remote && encounter.kind != Record.EncounterKind.GATHERING) {
            actors.removeAll(hosts);
            recipients = hosts;
        }
        Events.Made event = new Events.Made("CONSULT", actors, recipients, Record.EventStatus.OCCURRED);
        event.mode = mode(encounter, hosted, sides);
        return event;
    }

    private @Nullable String mode(Encounters.Made encounter, boolean hosted, Set<Entity> sides) {
        if (isRemote(encounter.kind)) {
            return "phone";
        }
        boolean many = sides.size() > 2 || sides.stream().anyMatch(side -> !side.isState());
        if (encounter.kind == Record.EncounterKind.GATHERING && many) {
            return "multilateral";
        }
        if (encounter.mediated) {
            return "third-party";
        }
        boolean visits = hosted || encounter.kind == Record.EncounterKind.VISIT;
        return visits && sides.size() == 2 ? "visit" : null;
    }

    static boolean isRemote(Record.EncounterKind kind) {
        return kind == Record.EncounterKind.CALL || kind == Record.EncounterKind.VIDEO;
    }

    /** Whether a host receives in the own country, as far as the text tells. */
    private boolean isAtHome(Encounters.Made encounter, Set<Entity> hosts) {
        String country = encounter.place == null ? null : whereabouts.country(encounter.place);
        return country == null
                || hosts.stream().anyMatch(host -> country.equals(host.isState() ? host.reference : host.state));
    }

    /** A meeting to come binds all; an offer only who makes it, and so does going to the session of a body. */
    private Events.Made agreed(Encounters.Made encounter, Set<Entity> sides) {
        Set<Entity> actors = sides(encounter.parties);
        actors.retainAll(sides);
        Set<Entity> others = new LinkedHashSet<>(sides);
        others.removeAll(actors);
        boolean session = encounter.kind == Record.EncounterKind.GATHERING
                && !others.isEmpty()
                && others.stream().noneMatch(Entity::isState);
        boolean offer = encounter.status == Record.EncounterStatus.PROPOSED || session;
        boolean sided = offer && !actors.isEmpty() && !others.isEmpty();
        return new Events.Made("AGREE", sided ? actors : sides, sided ? others : Set.of(), Record.EventStatus.OCCURRED);
    }

    /** A cancelled meeting is refused by whoever cancels it. */
    private Events.Made cancelled(Encounters.Made encounter, Set<Entity> sides) {
        Set<Entity> actors = sides(encounter.parties);
        actors.retainAll(sides);
        Set<Entity> recipients = new LinkedHashSet<>(sides);
        recipients.removeAll(actors);
        Events.Made event = new Events.Made(
                "REJECT",
                actors.isEmpty() ? sides : actors,
                actors.isEmpty() ? Set.of() : recipients,
                Record.EventStatus.OCCURRED);
        event.mode = "meet";
        return event;
    }

    private static Set<String> names(Set<Entity> entities) {
        return entities.stream().map(entity -> entity.name).collect(Collectors.toSet());
    }

    private Set<Entity> sides(java.util.Collection<Entity> entities) {
        return new LinkedHashSet<>(reading.sides(List.copyOf(entities)));
    }
}
