package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.chancery.find.Findings;
import org.chancery.find.Mention;
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

        Made(Record.EncounterKind kind, Record.EncounterStatus status) {
            this.kind = kind;
            this.status = status;
        }
    }

    private final Reading reading;
    private final List<Made> made = new ArrayList<>();

    Encounters(Reading reading) {
        this.reading = reading;
    }

    List<Made> made() {
        return made;
    }

    void read(Finding finding) {
        List<Entity> participants = participants(finding);
        Record.EncounterStatus status = status(finding);
        Made one = new Made(kind(finding), status);
        one.participants.addAll(participants);
        one.sentence = finding.sentence();
        one.mentioned = finding.pattern().partOfSpeech() == org.chancery.knowledge.Pattern.PartOfSpeech.NOUN;
        one.date = reading.dateAt(finding.sentence(), finding.trigger());
        one.place = place(finding);
        one.evidence.add(reading.evidence(finding));
        one.name = name(finding);
        one.date = one.status != Record.EncounterStatus.HELD && one.date != null && isToday(one.date) ? null : one.date;
        one.status = one.status == Record.EncounterStatus.HELD && isComing(one.date)
                ? Record.EncounterStatus.PLANNED
                : one.status;
        boolean mixed = status != Record.EncounterStatus.HELD
                && participants.stream().anyMatch(Entity::isPerson)
                && participants.stream().anyMatch(Entity::isState);
        if (mixed) {
            one.participants.clear();
            one.participants.addAll(reading.sides(participants));
        }
        boolean known = one.participants.stream().anyMatch(reading::isKnown);
        if (known
                && !(reading.quiet() && one.participants.stream().allMatch(Entity::isState))
                && participants.size() >= needed(one)
                && !finding.is(Qualifier.NEGATED)) {
            merge(one);
        }
    }

    /** The words that name it: "talks with the rebels"; empty where only a verb tells of it. */
    private String name(Finding finding) {
        Sentence sentence = reading.sentence(finding.sentence());
        int noun = finding.trigger();
        if (!sentence.token(noun).isNoun()) {
            noun = sentence.children(noun, "obj").stream()
                    .filter(child -> sentence.token(child).tag().startsWith("NN"))
                    .findFirst()
                    .orElse(-1);
        }
        return noun < 0
                        || reading.discourse
                                        .at(reading.mentions(finding.sentence()), noun)
                                        .size()
                                > 0
                ? ""
                : Discourse.clean(reading.text.quote(Agenda.phrase(sentence, noun)));
    }

    private boolean isComing(@Nullable String date) {
        java.time.LocalDate published = reading.document.published();
        if (date == null || published == null || !date.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            return false;
        }
        return date.compareTo(published.toString().substring(0, date.length())) > 0;
    }

    private static int needed(Made one) {
        return one.kind == Record.EncounterKind.GATHERING ? 1 : 2;
    }

    private List<Entity> participants(Finding finding) {
        Set<Entity> found = new LinkedHashSet<>();
        for (String role : List.of("party", "counterpart", "host", "visitor")) {
            for (int head : finding.role(role)) {
                List<Entity> named = reading.entities(finding.sentence(), List.of(head));
                found.addAll(named.isEmpty() ? representedBy(finding.sentence(), head) : named);
            }
        }
        if (finding.pattern().gives().getOrDefault("kind", "").equals("gathering")) {
            found.addAll(representedBy(finding.sentence(), finding.trigger()));
        }
        found.removeIf(e -> e.kind == Record.ActorKind.ORGANIZATION && e.reference.isEmpty());
        boolean persons = found.stream().anyMatch(Entity::isPerson);
        if (persons) {
            Set<Entity> named = new LinkedHashSet<>(found);
            found.removeIf(
                    e -> e.isState() && named.stream().anyMatch(p -> p.isPerson() && e.reference.equals(p.state)));
        }
        return List.copyOf(found);
    }

    /** The organisation or state within a phrase that names nobody: "the heads of ASEAN's delegations". */
    private List<Entity> representedBy(int sentence, int head) {
        java.util.BitSet words = reading.sentence(sentence).subtree(head);
        for (Mention mention : reading.mentions(sentence)) {
            if (mention.kind() == Mention.Kind.BODY && !mention.reference().isEmpty() && words.get(mention.head())) {
                return reading.discourse.meant(mention);
            }
        }
        return List.of();
    }

    private Record.EncounterKind kind(Finding finding) {
        String given = finding.pattern().gives().getOrDefault("kind", "meeting");
        Sentence sentence = reading.sentence(finding.sentence());
        String words = reading.text.quote(sentence.span()).toLowerCase(Locale.ROOT);
        boolean open = given.equals("meeting") && finding.pattern().gives().containsKey("remote");
        if (open && (words.contains("video") || words.contains("virtual"))) {
            return Record.EncounterKind.VIDEO;
        }
        if (open && (words.contains("phone") || words.contains(" call"))) {
            return Record.EncounterKind.CALL;
        }
        return Record.EncounterKind.valueOf(given.toUpperCase(Locale.ROOT));
    }

    private static Record.EncounterStatus status(Finding finding) {
        String given = finding.pattern().gives().getOrDefault("status", "");
        if (!given.isEmpty()) {
            return Record.EncounterStatus.valueOf(given.toUpperCase(Locale.ROOT));
        }
        return finding.is(Qualifier.OFFERED)
                ? Record.EncounterStatus.PROPOSED
                : finding.is(Qualifier.PLANNED)
                        ? Record.EncounterStatus.PLANNED
                        : finding.is(Qualifier.WISHED) || finding.is(Qualifier.CONDITIONAL)
                                ? Record.EncounterStatus.PROPOSED
                                : Record.EncounterStatus.HELD;
    }

    private @Nullable String place(Finding finding) {
        if (!finding.role("place").isEmpty()) {
            return Discourse.clean(reading.sentence(finding.sentence())
                    .token(finding.role("place").get(0))
                    .text());
        }
        String near = reading.placeAt(finding.sentence(), finding.trigger());
        return near != null || finding.sentence() > 1 ? near : reading.placeIn(finding.sentence());
    }

    private void merge(Made one) {
        for (Made other : made) {
            if (isSame(other, one)) {
                other.participants.addAll(moreThan(other.participants, one.participants));
                other.evidence.addAll(one.evidence);
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
        boolean apart = other.mentioned && other.date != null && one.date == null && !isToday(other.date);
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

    private boolean isToday(String date) {
        return reading.document.published() != null
                && date.equals(reading.document.published().toString());
    }

    /** The parties of the encounter that the text is about, from its title or its first sentences; empty if none is told of. */
    static List<Entity> principals(Reading reading, Optional<Findings> title) {
        for (List<Finding> sentence : reading.findings.matches()) {
            for (Finding finding : sentence) {
                if (finding.pattern().layer() == org.chancery.knowledge.Pattern.Layer.ENCOUNTER
                        && !finding.is(Qualifier.PLANNED)) {
                    List<Entity> named = new Encounters(reading).participants(finding);
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
        people.sort(java.util.Comparator.comparingInt((Entity e) ->
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

    /** Somebody whom only the title names is represented by the own state. */
    private void standIns(Made one) {
        List<Entity> named = new ArrayList<>();
        for (Entity entity : one.participants) {
            boolean unnamed = entity.mentions.values().stream().allMatch(m -> m.form() == Record.MentionForm.PRONOUN);
            named.add(entity.isPerson() && unnamed ? reading.actors.side(entity) : entity);
        }
        one.participants.clear();
        one.participants.addAll(named);
    }

    /** Marks the encounter that the text is about, and gives it the day that the text implies. */
    void settleMain(Optional<String> titleKind) {
        List<Entity> principals = reading.discourse.principals();
        Made main = null;
        for (Made one : made) {
            boolean about = one.status == Record.EncounterStatus.HELD
                    && one.participants.containsAll(principals)
                    && !principals.isEmpty();
            if (main == null && about) {
                main = one;
            }
        }
        if (main == null) {
            main = made.stream()
                    .filter(one -> one.status == Record.EncounterStatus.HELD && one.sentence <= 1)
                    .findFirst()
                    .orElse(null);
        }
        if (main == null && principals.size() >= 2 && titleKind.isPresent()) {
            main = new Made(Record.EncounterKind.MEETING, Record.EncounterStatus.HELD);
            main.participants.addAll(principals);
            main.evidence.add(reading.evidence(reading.sentence(0).span(), "title"));
            made.add(0, main);
        }
        if (main == null) {
            return;
        }
        main.main = true;
        standIns(main);
        Made chosen = main;
        titleKind.ifPresent(kind -> {
            if (chosen.kind == Record.EncounterKind.MEETING && !kind.equals("gathering") && !kind.equals("visit")) {
                chosen.kind = Record.EncounterKind.valueOf(kind.toUpperCase(Locale.ROOT));
            }
        });
        if (chosen.kind == Record.EncounterKind.CALL || chosen.kind == Record.EncounterKind.VIDEO) {
            chosen.place = null;
        } else if (chosen.place == null) {
            chosen.place = reading.document.dateline() != null ? reading.document.dateline() : chosen.place;
        }
        if (chosen.date == null && reading.document.published() != null) {
            chosen.date = reading.document.published().toString();
        }
    }
}
