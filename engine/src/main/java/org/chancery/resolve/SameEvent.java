package org.chancery.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two places of a text tell of one event: by who takes part, when, where and how many. */
final class SameEvent {

    /** Sentences over which an undated mention goes on about an event of long ago. */
    private static final int NEAR = 1;

    private static final Set<String> FRESH = Set.of("another", "separate");

    private final Reading reading;
    private final Whereabouts whereabouts;

    SameEvent(Reading reading, Whereabouts whereabouts) {
        this.reading = reading;
        this.whereabouts = whereabouts;
    }

    /** @param known the event so far, told earlier in the text or as an encounter */
    boolean is(Events.Made known, Events.Made other) {
        boolean denied = known.status == Record.EventStatus.NEGATED;
        // That somebody did not agree is no evidence of an agreement.
        if (!known.type.equals(other.type) || denied != (other.status == Record.EventStatus.NEGATED)) {
            return false;
        }
        if (known.type.equals("CONSULT")) {
            return isSameTalks(known, other);
        }
        return parties(known, other) && !isApart(known, other);
    }

    /** Acts that only may come are not counted. */
    private boolean isApart(Events.Made known, Events.Made other) {
        return isAnotherDay(known, other)
                || !isWords(known) && !whereabouts.agree(known.place, other.place)
                || known.status != Record.EventStatus.HYPOTHETICAL && isAnotherCount(known.count, other.count);
    }

    /** Acts of words are alike only between the same; deeds also between a list and its member. */
    private boolean parties(Events.Made known, Events.Made other) {
        if (known.actors.equals(other.actors) && known.recipients.equals(other.recipients)) {
            return true;
        }
        boolean near = Math.abs(known.sentence - other.sentence) <= NEAR;
        boolean targets = nested(known.recipients, other.recipients)
                && (near || known.recipients.isEmpty() == other.recipients.isEmpty());
        return !isWords(known) && nested(known.actors, other.actors) && targets;
    }

    private static boolean nested(Set<Entity> some, Set<Entity> others) {
        return some.containsAll(others) || others.containsAll(some);
    }

    private boolean isWords(Events.Made event) {
        return reading.knowledge
                .eventType(event.type)
                .filter(type -> type.quad() % 2 == 1)
                .isPresent();
    }

    private boolean isAnotherDay(Events.Made known, Events.Made other) {
        if (known.date != null && other.date != null) {
            return !known.date.startsWith(other.date) && !other.date.startsWith(known.date);
        }
        String dated = known.date == null ? other.date : known.date;
        return dated != null && reading.isLongBefore(dated) && Math.abs(known.sentence - other.sentence) > NEAR;
    }

    private static boolean isAnotherCount(@Nullable String known, @Nullable String other) {
        return other != null && (FRESH.contains(other) || known != null && !known.equals(other));
    }

    /** Talks are the same if nobody takes part in the one who is not in the other, by the same channel, on the same day. */
    private boolean isSameTalks(Events.Made known, Events.Made other) {
        if (!nested(known.parties(), other.parties()) || isAnotherDay(known, other)) {
            return false;
        }
        Encounters.Made one = known.encounter;
        Encounters.Made two = other.encounter;
        if (one == null || two == null) {
            // Whoever is told to have talked with a part of those at a table talked there.
            return one == null || known.parties().containsAll(other.parties());
        }
        boolean gathering = one.kind == Record.EncounterKind.GATHERING || two.kind == Record.EncounterKind.GATHERING;
        boolean kinds = one.kind == two.kind || !gathering || known.parties().equals(other.parties());
        return EncounterEvents.isRemote(one.kind) == EncounterEvents.isRemote(two.kind)
                && kinds
                && whereabouts.agree(one.place, two.place);
    }

    /** Whether one act is only a step of another in the same words. */
    boolean isPart(Events.Made part, Events.Made whole) {
        boolean together = part.evidence.stream()
                .anyMatch(one ->
                        whole.evidence.stream().anyMatch(other -> other.span().overlaps(one.span())));
        return together
                && part.status == whole.status
                && nested(part.actors, whole.actors)
                && nested(part.recipients, whole.recipients);
    }
}
