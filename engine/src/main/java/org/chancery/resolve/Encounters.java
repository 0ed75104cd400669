package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.chancery.knowledge.Pattern;
import org.jspecify.annotations.Nullable;

/** Meetings, calls, visits and gatherings: each once, however often the text speaks of it. */
final class Encounters {

    /** An encounter while the record is being made. */
    static final class Made {
        Record.EncounterKind kind;
        Record.EncounterStatus status;
        final Set<Entity> participants = new LinkedHashSet<>();
        final List<Record.Evidence> evidence = new ArrayList<>();

        @Nullable
        String date;

        @Nullable
        String place;

        boolean main;
        String name = "";
        int sentence;
        boolean mentioned;
        final Set<Entity> hosts = new LinkedHashSet<>();
        final Set<Entity> visitors = new LinkedHashSet<>();
        /** Those whom a verb has for its subject, such as who cancels. */
        final Set<Entity> parties = new LinkedHashSet<>();
        /** Through whom the text has it; empty where the publisher tells it. */
        final Set<String> saidBy = new LinkedHashSet<>();
        /** Whether somebody else brought the sides together. */
        boolean mediated;
        /** Whether only what had happened before is told. */
        boolean past;

        /** Only a noun in passing, of which the text says neither when nor where: "the ongoing talks between A and B". */
        boolean vague;

        boolean isVague() {
            return vague && !main && date == null && place == null && evidence.size() == 1;
        }

        /** Takes over what another mention of it tells. */
        void add(Made mention) {
            evidence.addAll(mention.evidence);
            hosts.addAll(mention.hosts);
            visitors.addAll(mention.visitors);
            parties.addAll(mention.parties);
            mediated |= mention.mediated;
            past &= mention.past;
            if (saidBy.isEmpty() || mention.saidBy.isEmpty()) {
                saidBy.clear();
            } else {
                saidBy.addAll(mention.saidBy);
            }
        }

        Made(Record.EncounterKind kind, Record.EncounterStatus status) {
            this.kind = kind;
            this.status = status;
        }
    }

    private final Reading reading;
    private final EncounterReader reader;
    private final List<Made> made = new ArrayList<>();

    Encounters(Reading reading) {
        this.reading = reading;
        this.reader = new EncounterReader(reading);
    }

    List<Made> made() {
        return made;
    }

    /** @param said statements of the finding's sentence, for who "I" is */
    void read(Finding finding, List<Statements.Made> said) {
        List<Entity> participants = new Participants(reading, said).of(finding);
        Made one = reader.made(finding, participants);
        one.saidBy.addAll(new EventHolders(reading).of(finding.sentence(), finding.trigger(), said));
        boolean known = one.participants.stream().anyMatch(reading::isKnown);
        if (known
                && !(reading.quiet() && one.participants.stream().allMatch(Entity::isState))
                && participants.size() >= needed(one)
                && !finding.is(Qualifier.NEGATED)) {
            merge(one);
        }
    }

    /** A summit may be named by its organisation alone; everything else is between two at least. */
    private static int needed(Made one) {
        boolean organised = one.participants.stream()
                .anyMatch(entity -> entity.kind == Record.ActorKind.ORGANIZATION && entity.state == null);
        return one.kind == Record.EncounterKind.GATHERING && organised ? 1 : 2;
    }

    private void merge(Made one) {
        for (Made other : made) {
            if (isSame(other, one)) {
                other.participants.addAll(moreThan(other.participants, one.participants));
                other.add(one);
                other.date = other.date == null ? one.date : other.date;
                other.place = other.place == null ? one.place : other.place;
                return;
            }
        }
        made.add(one);
    }

    private static Set<Entity> moreThan(Set<Entity> had, Set<Entity> more) {
        Set<Entity> extra = new LinkedHashSet<>(more);
        extra.removeIf(e -> e.isState() && had.stream().anyMatch(p -> p.isPerson() && e.reference.equals(p.state)));
        return extra;
    }

    private boolean isSame(Made one, Made other) {
        boolean sameStatus = one.status == other.status;
        boolean apart = other.date != null
                && one.date == null
                && (other.mentioned ? !reader.isToday(other.date) : reading.isLongBefore(other.date));
        boolean dates = !apart
                && (one.date == null
                        || other.date == null
                        || one.date.startsWith(other.date)
                        || other.date.startsWith(one.date));
        Set<Entity> sides = new LinkedHashSet<>(reading.sides(one.participants));
        Set<Entity> others = new LinkedHashSet<>(reading.sides(other.participants));
        boolean parties = sides.containsAll(others) || others.containsAll(sides);
        boolean kinds = one.kind == other.kind
                || sameTalks(one, other)
                || (one.main || other.main)
                        && one.kind != Record.EncounterKind.GATHERING
                        && other.kind != Record.EncounterKind.GATHERING
                        && other.kind != Record.EncounterKind.VISIT
                        && other.date == null;
        return sameStatus && dates && parties && kinds;
    }

    /** "The two presidents exchanged views": the call that the text began with, in other words. */
    private boolean sameTalks(Made first, Made later) {
        boolean remote = first.kind == Record.EncounterKind.CALL || first.kind == Record.EncounterKind.VIDEO;
        return remote
                && first == made.get(0)
                && later.kind == Record.EncounterKind.MEETING
                && later.date == null
                && later.place == null;
    }

    /** The parties of the encounter that the text is about, from its first encounter or the persons most spoken of; empty if none is told of. */
    static List<Entity> principals(Reading reading) {
        for (List<Finding> sentence : reading.findings.matches()) {
            for (Finding finding : sentence) {
                if (finding.pattern().layer() == Pattern.Layer.ENCOUNTER && !finding.is(Qualifier.PLANNED)) {
                    List<Entity> named = new Participants(reading, List.of()).of(finding);
                    if (named.size() >= 2
                            && !finding.pattern()
                                    .gives()
                                    .getOrDefault("kind", "")
                                    .equals("gathering")) {
                        return named;
                    }
                }
            }
        }
        return fallback(reading);
    }

    /** The two persons most spoken of, of different sides. */
    private static List<Entity> fallback(Reading reading) {
        List<Entity> people = new ArrayList<>(reading.actors.people());
        people.removeIf(person -> person.titles.contains("spokesperson"));
        people.sort(Comparator.comparingInt((Entity e) ->
                -e.names.values().stream().mapToInt(Integer::intValue).sum()));
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                String state = people.get(i).state;
                if (state != null && people.get(j).state != null && !state.equals(people.get(j).state)) {
                    return List.of(people.get(i), people.get(j));
                }
            }
        }
        return List.of();
    }

    /** Marks the encounter that the text is about, and gives it the day that the text implies. */
    void settleMain(Optional<String> titleKind) {
        new MainEncounter(reading, made).settle(titleKind);
        made.removeIf(Made::isVague);
    }
}
