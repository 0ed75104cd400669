package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.find.Mention;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** Statements directed at another actor as events: to thank is to support, to warn is to threaten. */
final class StatementEvents {

    private final Reading reading;
    private final EventSettings settings;
    private final EventHolders holders;
    private final Map<Integer, List<Statements.Made>> bySentence = new HashMap<>();
    private final Optional<Encounters.Made> main;
    private final Map<String, String> typeOfAct = new LinkedHashMap<>();

    StatementEvents(
            Reading reading,
            EventSettings settings,
            List<Statements.Made> statements,
            List<Encounters.Made> encounters) {
        this.reading = reading;
        this.settings = settings;
        this.holders = new EventHolders(reading);
        this.main = encounters.stream().filter(one -> one.main).findFirst();
        statements.forEach(one -> bySentence
                .computeIfAbsent(one.said().sentence(), key -> new ArrayList<>())
                .add(one));
        for (Words act : reading.knowledge.ontology().getOrDefault("statements", List.of())) {
            if (!act.give("plover").isEmpty()) {
                typeOfAct.put(act.id(), act.give("plover"));
            }
        }
    }

    /** The event that a statement is; none if it is directed at nobody, or its act is none of PLOVER. */
    Optional<Events.Made> of(Statements.Made statement) {
        String act = statement.act().name().toLowerCase(Locale.ROOT);
        String type = typeOfAct.get(act);
        Set<Entity> speakers = new LinkedHashSet<>(reading.sides(statement.speakers()));
        if (type == null || type.equals("null") || speakers.isEmpty()) {
            return Optional.empty();
        }
        Set<Entity> targets = targets(statement, speakers);
        speakers.removeIf(entity -> !reading.isKnown(entity));
        targets.removeIf(entity -> !reading.isKnown(entity));
        boolean joint = speakers.size() > 1 && type.equals("AGREE");
        if (speakers.isEmpty() || targets.isEmpty() && !joint) {
            return Optional.empty();
        }
        Events.Made event = new Events.Made(type, speakers, targets, Record.EventStatus.OCCURRED);
        event.pattern = "statement." + act;
        event.sentence = statement.said().sentence();
        event.sourceSpans.addAll(reading.spans(event.sentence, statement.said().sources()));
        event.evidence.add(reading.evidence(statement.unit().span(), event.pattern));
        // To speak is the speaker's own act, which the publisher tells, unless somebody else tells it.
        event.saidBy.addAll(holders.of(
                event.sentence, statement.said().cueHead(), bySentence.getOrDefault(event.sentence, List.of())));
        statement.speakers().forEach(speaker -> event.saidBy.remove(speaker.name));
        event.date = date(statement);
        return Optional.of(event);
    }

    /** The day that the reporting clause names, else that of the encounter at which it was said. */
    private @Nullable String date(Statements.Made statement) {
        int cue = statement.said().cueHead();
        String own = cue < 0 ? null : settings.date(statement.said().sentence(), cue, true);
        if (own != null && !reading.isComing(own)) {
            // A date of long ago is mostly that of what is spoken of, such as a treaty.
            return reading.isLongBefore(own) ? null : own;
        }
        return main.filter(one -> reading.sides(one.participants).containsAll(reading.sides(statement.speakers())))
                .map(one -> one.date)
                .orElse(null);
    }

    private Set<Entity> targets(Statements.Made statement, Set<Entity> speakers) {
        Set<Entity> found = new LinkedHashSet<>(reading.sides(statement.addressees()));
        found.removeAll(speakers);
        if (!found.isEmpty() && statement.act() != Record.Act.OPPOSE) {
            return found;
        }
        found.clear();
        for (Mention mention : reading.mentions(statement.said().sentence())) {
            boolean inside = statement.unit().first() <= mention.head()
                    && mention.head() <= statement.unit().last();
            if (inside
                    && found.isEmpty()
                    && mention.kind() != Mention.Kind.PRONOUN
                    && mention.kind() != Mention.Kind.SIDES) {
                found.addAll(reading.sides(reading.discourse.meant(mention)));
                found.removeAll(speakers);
            }
        }
        if (found.isEmpty() && statement.act() != Record.Act.OPPOSE && speakers.size() == 1) {
            found.addAll(reading.sides(reading.discourse.principals()));
            found.removeAll(speakers);
        }
        return found;
    }
}
