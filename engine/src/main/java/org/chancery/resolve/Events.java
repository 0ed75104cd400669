package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** PLOVER events of a text: collects what tells of them, and gives each once, with all that tells of it. */
final class Events {

    /** An event while the record is being made. */
    static final class Made {
        final String type;
        final Set<Entity> actors;
        final Set<Entity> recipients;
        final List<Span> sourceSpans = new ArrayList<>();
        final List<Span> recipientSpans = new ArrayList<>();
        final List<Record.Evidence> evidence = new ArrayList<>();
        /** Through whom the text has it, the nearest first; empty where the publisher tells it. */
        final Set<String> saidBy = new LinkedHashSet<>();

        Record.EventStatus status;
        String pattern = "";

        @Nullable
        Double confidence;

        @Nullable
        String mode;

        @Nullable
        String date;

        @Nullable
        String place;

        /** How it is told beside its status: ongoing or conditional. */
        @Nullable
        String aspect;

        /** The encounter that it is. */
        Encounters.@Nullable Made encounter;

        /** The sentence that tells of it last. */
        int sentence;

        /** What sets it apart from others of its kind: "two" of two strikes, "another". */
        @Nullable
        String count;

        /** Talks and statements are diplomacy; of other acts the first version does not say the context. */
        List<String> contexts() {
            boolean words =
                    pattern.startsWith("encounter.") || pattern.startsWith("statement.") || pattern.equals("title");
            return words ? List.of("diplomatic") : List.of();
        }

        Made(String type, Set<Entity> actors, Set<Entity> recipients, Record.EventStatus status) {
            this.type = type;
            this.actors = new LinkedHashSet<>(actors);
            this.recipients = new LinkedHashSet<>(recipients);
            this.status = status;
        }

        /** All who take part, on whatever side. */
        Set<Entity> parties() {
            Set<Entity> all = new LinkedHashSet<>(actors);
            all.addAll(recipients);
            return all;
        }

        int begin() {
            return evidence.stream().mapToInt(one -> one.span().begin()).min().orElse(Integer.MAX_VALUE);
        }
    }

    private final Reading reading;
    private final EventSettings settings;
    private final EventStatuses statuses;
    private final Whereabouts whereabouts;
    private final List<Made> found = new ArrayList<>();
    private final Map<Integer, List<Made>> bySentence = new HashMap<>();
    private @Nullable List<Made> merged;

    Events(Reading reading, Whereabouts whereabouts) {
        this.reading = reading;
        this.whereabouts = whereabouts;
        this.settings = new EventSettings(reading);
        this.statuses = new EventStatuses(reading);
    }

    /** Each event once, in the order of the text. */
    List<Made> made() {
        List<Made> known = merged;
        if (known == null) {
            known = new EventMerger(reading, whereabouts).merge(found);
            merged = known;
        }
        return known;
    }

    private void put(Made event) {
        if (reading.quiet() && event.actors.stream().allMatch(Entity::isState)) {
            return;
        }
        merged = null;
        found.add(event);
        bySentence.computeIfAbsent(event.sentence, key -> new ArrayList<>()).add(event);
    }

    /** Adds what the trained model found, unless the patterns have an event of the same words. */
    void add(Made event) {
        boolean known = bySentence.getOrDefault(event.sentence, List.of()).stream()
                .anyMatch(one -> meets(one.sourceSpans, event.sourceSpans)
                        && (meets(one.recipientSpans, event.recipientSpans)
                                || meets(one.sourceSpans, event.recipientSpans)));
        if (!known) {
            put(event);
        }
    }

    private static boolean meets(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    /** What a pattern found; the encounters have their own. */
    void read(Finding finding, List<Statements.Made> here) {
        String type = finding.pattern().gives().getOrDefault("type", "");
        List<Entity> doers = reading.entities(finding.sentence(), finding.role("source"));
        // Who protests alone for his state has said something: "as the president demonstrated".
        if (type.equals("PROTEST") && !doers.isEmpty() && doers.stream().allMatch(Entity::isPerson)) {
            return;
        }
        // Its teachers march, a state does not: "Japan rallied from two goals down".
        if (type.equals("PROTEST") && doers.stream().allMatch(Entity::isState) && isByName(finding)) {
            return;
        }
        Set<Entity> sources = new LinkedHashSet<>(reading.sides(doers));
        Set<Entity> targets =
                new LinkedHashSet<>(reading.sides(reading.entities(finding.sentence(), finding.role("target"))));
        targets.removeAll(sources);
        sources.removeIf(entity -> !reading.isKnown(entity));
        targets.removeIf(entity -> !reading.isKnown(entity));
        boolean named = !sources.isEmpty()
                && (!targets.isEmpty()
                        || finding.pattern().roles().stream()
                                .noneMatch(r -> r.name().equals("target") && r.required()));
        if (!named) {
            return;
        }
        Record.EventStatus told = EventStatuses.of(finding);
        String shifted = EventStatuses.shift(type, told);
        // What is yet to be done is, as what it counts for, already done: it was promised, or threatened.
        Made event = new Made(shifted, sources, targets, shifted.equals(type) ? told : Record.EventStatus.OCCURRED);
        event.mode = shifted.equals(type) ? finding.pattern().gives().get("mode") : null;
        event.sourceSpans.addAll(reading.spans(finding.sentence(), finding.role("source")));
        event.recipientSpans.addAll(reading.spans(finding.sentence(), finding.role("target")));
        told(event, finding, here);
        put(event);
    }

    /** Whether the source stands there by its own name, and not by the people of its land. */
    private boolean isByName(Finding finding) {
        return finding.role("source").stream()
                .map(reading.sentence(finding.sentence())::token)
                .allMatch(token -> token.tag().equals("NNP"));
    }

    /** What every event has from the finding that tells of it. */
    private void told(Made event, Finding finding, List<Statements.Made> here) {
        event.pattern = finding.pattern().id();
        event.sentence = finding.sentence();
        event.evidence.add(reading.evidence(finding));
        event.aspect = statuses.aspect(finding);
        event.count = settings.count(finding.sentence(), finding.trigger());
        event.saidBy.addAll(new EventHolders(reading).of(finding.sentence(), finding.trigger(), here));
        if (event.status == Record.EventStatus.HISTORICAL && !event.saidBy.isEmpty() && settings.isBackshift(finding)) {
            event.status = Record.EventStatus.OCCURRED;
        }
        settings.settle(event, finding.trigger());
        event.status = statuses.settled(event.status, event.date);
    }

    /** A meeting of which the text says that it was not held. */
    void readMeeting(Finding finding, List<Statements.Made> here) {
        Set<Entity> sides = new LinkedHashSet<>(reading.sides(new Participants(reading, here).of(finding)));
        sides.removeIf(entity -> !reading.isKnown(entity));
        boolean message = finding.pattern().gives().getOrDefault("kind", "").equals("message");
        if (finding.is(Qualifier.NEGATED) && !message && sides.size() > 1) {
            Made event = new Made("CONSULT", sides, Set.of(), Record.EventStatus.NEGATED);
            told(event, finding, here);
            put(event);
        }
    }

    /** Encounters are talks among their sides, or the plan or the refusal of such. */
    void read(List<Encounters.Made> encounters) {
        EncounterEvents events = new EncounterEvents(reading, whereabouts);
        Encounters.Made main =
                encounters.stream().filter(one -> one.main).findFirst().orElse(null);
        if (main != null) {
            atTable(main);
        }
        encounters.forEach(one -> events.of(one, main).ifPresent(this::put));
    }

    /** What the sides of the encounter say, as the publisher tells it, they say on its day. */
    private void atTable(Encounters.Made main) {
        List<Entity> sides = reading.sides(main.participants);
        found.stream()
                .filter(one -> one.date == null
                        && one.saidBy.isEmpty()
                        && one.status == Record.EventStatus.OCCURRED
                        && settings.isWords(one.type)
                        && sides.containsAll(one.actors))
                .forEach(one -> one.date = main.date);
    }

    /** Statements directed at another actor are events of the type that their act gives. */
    void readStatements(List<Statements.Made> statements, List<Encounters.Made> encounters) {
        StatementEvents events = new StatementEvents(reading, settings, statements, encounters);
        statements.forEach(one -> events.of(one).ifPresent(this::put));
    }

    /** Gives an event of the trained model when and where it was, and through whom the text has it. */
    void settle(Made event, int anchor, List<Statements.Made> here) {
        event.saidBy.addAll(new EventHolders(reading).of(event.sentence, anchor, here));
        event.count = settings.count(event.sentence, anchor);
        settings.settle(event, anchor);
        event.status = statuses.settled(event.status, event.date);
        if (event.status == Record.EventStatus.OCCURRED) {
            event.aspect = statuses.ongoing(event.sentence, anchor) ? EventStatuses.ONGOING : null;
        }
    }
}
