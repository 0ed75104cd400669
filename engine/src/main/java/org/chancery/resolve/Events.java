package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.chancery.find.Mention;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** PLOVER events: each type, actors and recipients once, with the most realised status. */
final class Events {

    /** An event while the record is being made. */
    static final class Made {
        final String type;
        final Set<Entity> actors;
        final Set<Entity> recipients;
        final List<Span> sourceSpans = new ArrayList<>();
        final List<Span> recipientSpans = new ArrayList<>();
        final List<Record.Evidence> evidence = new ArrayList<>();
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

        /** Talks and statements are diplomacy; of other acts the first version does not say the context. */
        List<String> contexts() {
            boolean words =
                    pattern.startsWith("encounter.") || pattern.startsWith("statement.") || pattern.equals("title");
            return words ? List.of("diplomatic") : List.of();
        }

        Made(String type, Set<Entity> actors, Set<Entity> recipients, Record.EventStatus status) {
            this.type = type;
            this.actors = actors;
            this.recipients = recipients;
            this.status = status;
        }
    }

    private final Reading reading;
    private final Map<List<Object>, Made> made = new LinkedHashMap<>();
    private final Map<String, String> typeOfAct = new LinkedHashMap<>();

    Events(Reading reading) {
        this.reading = reading;
        for (Words act : reading.knowledge.ontology().getOrDefault("statements", List.of())) {
            if (!act.give("plover").isEmpty()) {
                typeOfAct.put(act.id(), act.give("plover"));
            }
        }
    }

    List<Made> made() {
        return List.copyOf(made.values());
    }

    private void put(Made event) {
        if (reading.quiet() && event.actors.stream().allMatch(Entity::isState)) {
            return;
        }
        // That somebody did not agree is no evidence of an agreement.
        List<Object> key = List.of(
                event.type,
                new LinkedHashSet<>(event.actors),
                new LinkedHashSet<>(event.recipients),
                event.status == Record.EventStatus.NEGATED);
        Made known = made.putIfAbsent(key, event);
        if (known != null) {
            known.evidence.addAll(event.evidence);
            known.sourceSpans.addAll(event.sourceSpans);
            known.recipientSpans.addAll(event.recipientSpans);
            known.status = event.status.ordinal() < known.status.ordinal() ? event.status : known.status;
        }
    }

    /** Adds what the trained model found, unless the patterns have an event of the same words. */
    void add(Made event) {
        boolean known = made.values().stream()
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

    void read(Finding finding, List<Statements.Made> statements) {
        String type = finding.pattern().gives().getOrDefault("type", "");
        Set<Entity> sources =
                new LinkedHashSet<>(reading.sides(reading.entities(finding.sentence(), finding.role("source"))));
        Set<Entity> targets =
                new LinkedHashSet<>(reading.sides(reading.entities(finding.sentence(), finding.role("target"))));
        Optional<Statements.Made> holder = statements.stream()
                .filter(s -> s.unit().first() <= finding.trigger()
                        && finding.trigger() <= s.unit().last())
                .findFirst();
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
        Record.EventStatus status = status(finding);
        Made event = new Made(shift(type, status), sources, targets, status);
        event.pattern = finding.pattern().id();
        event.mode = finding.pattern().gives().get("mode");
        event.date = reading.dateAt(finding.sentence(), finding.trigger());
        event.sourceSpans.addAll(reading.spans(finding.sentence(), finding.role("source")));
        event.recipientSpans.addAll(reading.spans(finding.sentence(), finding.role("target")));
        event.evidence.add(reading.evidence(finding));
        holder.ifPresent(s -> s.speakers().forEach(speaker -> event.saidBy.add(speaker.name)));
        put(event);
    }

    private String shift(String type, Record.EventStatus status) {
        if (status != Record.EventStatus.FUTURE) {
            return type;
        }
        return switch (type) {
            case "CONSULT", "SUPPORT", "COOPERATE", "AID" -> "AGREE";
            case "RETREAT" -> "CONCEDE";
            case "ACCUSE", "ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION" -> "THREATEN";
            default -> type;
        };
    }

    private static Record.EventStatus status(Finding finding) {
        return finding.is(Qualifier.NEGATED)
                ? Record.EventStatus.NEGATED
                : finding.is(Qualifier.CONDITIONAL) || finding.is(Qualifier.WISHED)
                        ? Record.EventStatus.HYPOTHETICAL
                        : finding.is(Qualifier.PLANNED) || finding.is(Qualifier.OFFERED)
                                ? Record.EventStatus.FUTURE
                                : finding.is(Qualifier.PAST)
                                        ? Record.EventStatus.HISTORICAL
                                        : Record.EventStatus.OCCURRED;
    }

    /** An encounter is CONSULT among all its sides. */
    void read(Encounters.Made encounter) {
        Set<Entity> sides = new LinkedHashSet<>(reading.sides(encounter.participants));
        boolean held = encounter.status == Record.EncounterStatus.HELD;
        if (sides.size() < 2
                || encounter.kind == Record.EncounterKind.MESSAGE
                || encounter.status == Record.EncounterStatus.CANCELLED) {
            return;
        }
        Made event = new Made(held ? "CONSULT" : "AGREE", sides, Set.of(), Record.EventStatus.OCCURRED);
        event.pattern = encounter.evidence.get(0).pattern();
        event.mode = !held
                ? null
                : encounter.kind == Record.EncounterKind.CALL || encounter.kind == Record.EncounterKind.VIDEO
                        ? "phone"
                        : encounter.kind == Record.EncounterKind.VISIT ? "visit" : null;
        event.date = encounter.date;
        event.place = encounter.place;
        event.evidence.addAll(encounter.evidence);
        put(event);
    }

    /** A statement directed at another actor is an event of the type that its act gives. */
    void read(Statements.Made statement) {
        String type = typeOfAct.get(statement.act().name().toLowerCase(java.util.Locale.ROOT));
        Set<Entity> speakers = new LinkedHashSet<>(reading.sides(statement.speakers()));
        if (type == null || type.equals("null") || speakers.isEmpty()) {
            return;
        }
        Set<Entity> targets = targets(statement, speakers);
        speakers.removeIf(entity -> !reading.isKnown(entity));
        targets.removeIf(entity -> !reading.isKnown(entity));
        if (speakers.isEmpty()) {
            return;
        }
        boolean joint = speakers.size() > 1 && targets.isEmpty() && (type.equals("AGREE"));
        if (targets.isEmpty() && !joint) {
            return;
        }
        Made event = new Made(type, speakers, targets, Record.EventStatus.OCCURRED);
        event.pattern = "statement." + statement.act().name().toLowerCase(java.util.Locale.ROOT);
        event.sourceSpans.addAll(
                reading.spans(statement.said().sentence(), statement.said().sources()));
        event.evidence.add(reading.evidence(statement.unit().span(), event.pattern));
        event.saidBy.addAll(statement.speakers().stream().map(e -> e.name).toList());
        put(event);
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
