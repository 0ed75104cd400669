package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.chancery.knowledge.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the kind, the status, the day and the place of an encounter as one finding tells of it. */
final class EncounterReader {

    private final Reading reading;

    EncounterReader(Reading reading) {
        this.reading = reading;
    }

    /** The encounter of a finding, apart from all others. */
    Encounters.Made made(Finding finding, List<Entity> participants) {
        Record.EncounterStatus status = status(finding);
        Encounters.Made one = new Encounters.Made(kind(finding), status);
        one.participants.addAll(participants);
        one.sentence = finding.sentence();
        one.mentioned = finding.pattern().partOfSpeech() == Pattern.PartOfSpeech.NOUN;
        one.vague = one.mentioned && status == Record.EncounterStatus.HELD && isVague(finding);
        one.date = reading.dateAt(finding.sentence(), finding.trigger());
        one.place = place(finding);
        one.evidence.add(reading.evidence(finding));
        roles(one, finding);
        one.name = name(finding);
        boolean ahead = one.status != Record.EncounterStatus.HELD;
        one.date = ahead && one.date != null && (isToday(one.date) || isPast(one.date)) ? null : one.date;
        one.status = one.status == Record.EncounterStatus.HELD && reading.isComing(one.date)
                ? Record.EncounterStatus.PLANNED
                : one.status;
        boolean mixed = status != Record.EncounterStatus.HELD
                && participants.stream().anyMatch(Entity::isPerson)
                && participants.stream().anyMatch(Entity::isState);
        if (mixed) {
            one.participants.clear();
            one.participants.addAll(reading.sides(participants));
        }
        return one;
    }

    private void roles(Encounters.Made one, Finding finding) {
        one.hosts.addAll(reading.entities(finding.sentence(), finding.role("host")));
        one.visitors.addAll(reading.entities(finding.sentence(), finding.role("visitor")));
        one.parties.addAll(reading.entities(finding.sentence(), finding.role("party")));
        one.mediated = !one.hosts.isEmpty()
                && one.visitors.isEmpty()
                && reading.sides(one.parties).size() > 1
                && one.kind == Record.EncounterKind.MEETING;
        one.past = finding.is(Qualifier.PAST);
    }

    private static final java.util.Set<String> VAGUE =
            java.util.Set.of("talk", "negotiation", "dialogue", "consultation", "discussion", "engagement", "exchange");
    private static final java.util.Set<String> DEFINITE = java.util.Set.of(
            "recent",
            "last",
            "previous",
            "earlier",
            "first",
            "second",
            "third",
            "latest",
            "yesterday",
            "initial",
            "today");

    /** Talks as a process that goes on, rather than ones that took place. */
    private boolean isVague(Finding finding) {
        Sentence sentence = reading.sentence(finding.sentence());
        return VAGUE.contains(sentence.token(finding.trigger()).lemma().toLowerCase(Locale.ROOT))
                && sentence.children(finding.trigger()).stream()
                        .noneMatch(child ->
                                DEFINITE.contains(sentence.token(child).lemma().toLowerCase(Locale.ROOT)));
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

    /** Whether a date is the day of publication. */
    boolean isToday(String date) {
        return reading.document.published() != null
                && date.equals(reading.document.published().toString());
    }

    /** Whether a date, to the day, month or year, lies before the day of publication: what is to come is not dated so. */
    private boolean isPast(String date) {
        java.time.LocalDate published = reading.document.published();
        return published != null
                && date.matches("\\d{4}(-\\d{2}){0,2}")
                && date.compareTo(published.toString().substring(0, date.length())) < 0;
    }

    private Record.EncounterKind kind(Finding finding) {
        String given = finding.pattern().gives().getOrDefault("kind", "meeting");
        if (given.equals("meeting")
                && reading.sentence(finding.sentence()).token(finding.trigger()).is("call")) {
            return Record.EncounterKind.CALL;
        }
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

    private static final java.util.Set<String> CANCELLING =
            java.util.Set.of("cancel", "scrap", "abandon", "call off", "axe");

    /** "Cancelled its talks with": the noun is what was cancelled. */
    private boolean isCancelled(Finding finding) {
        Sentence sentence = reading.sentence(finding.sentence());
        int verb = sentence.head(finding.trigger());
        String relation = sentence.relation(finding.trigger());
        if (verb < 0 || !relation.equals("obj") && !relation.equals("nsubj:pass")) {
            return false;
        }
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        String particle = sentence.child(verb, "compound")
                .map(child -> " " + sentence.token(child).lemma().toLowerCase(Locale.ROOT))
                .orElse("");
        return CANCELLING.contains(lemma + particle)
                && !finding.is(Qualifier.NEGATED)
                && !finding.is(Qualifier.CONDITIONAL)
                && !finding.is(Qualifier.PLANNED);
    }

    private Record.EncounterStatus status(Finding finding) {
        if (isCancelled(finding)) {
            return Record.EncounterStatus.CANCELLED;
        }
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
        if (finding.pattern().gives().getOrDefault("kind", "").equals("visit")) {
            for (int host : finding.role("host")) {
                if (reading.isState(finding.sentence(), host)) {
                    return Discourse.clean(
                            reading.sentence(finding.sentence()).token(host).text());
                }
            }
        }
        String near = reading.placeAt(finding.sentence(), finding.trigger());
        return near != null || finding.sentence() > 1 ? near : reading.placeIn(finding.sentence());
    }
}
