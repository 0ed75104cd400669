package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Mention;
import org.chancery.find.Said;
import org.chancery.knowledge.Cue;
import org.chancery.read.Span;

/**
 * Decides who said what, sentence by sentence: speakers behind pronouns and titles, words that go on without a reporting
 * verb, speeches under a label, one speaker's words within another's.
 */
final class Statements {

    /** A statement while the record is being made. @param said what it came from @param unit of it */
    record Made(
            Said said,
            Said.Unit unit,
            List<Entity> speakers,
            List<Entity> onBehalfOf,
            List<Entity> addressees,
            Record.Act act,
            Record.Form form) {}

    private final Reading reading;
    private final Speakers speakers;
    private final Continuations continuations;
    private final Acts acts;
    private final List<Made> made = new ArrayList<>();
    private final Set<Span> taken = new LinkedHashSet<>();
    /** Whether a label holds until the next: alone, and not in the report of a government, it is mostly a headline. */
    private final boolean hasTurns;

    private Optional<Entity> labelled = Optional.empty();
    /** Whether an unnamed questioner is speaking. */
    private boolean nobody;

    private final Set<Integer> asked = new HashSet<>();

    Statements(Reading reading) {
        this.reading = reading;
        this.speakers = new Speakers(reading);
        this.continuations = new Continuations(reading, speakers);
        this.acts = new Acts(reading, speakers);
        long labels =
                reading.findings.labels().stream().filter(Optional::isPresent).count();
        this.hasTurns = reading.document.side() != null
                || labels + reading.findings.anonymous().size() > 1;
    }

    List<Made> made() {
        return made;
    }

    /** Whether a sentence is what an unnamed questioner of a transcript says: it asserts nothing. */
    boolean isAsked(Sentence sentence) {
        return asked.contains(sentence.index());
    }

    /** Reads one sentence; the discourse has read its mentions. */
    void read(Sentence sentence) {
        int index = sentence.index();
        Optional<Mention> label = reading.findings.labels().get(index);
        if (label.isPresent()) {
            labelled = reading.discourse.meant(label.get()).stream().findFirst();
            labelled.ifPresent(speaker -> reading.discourse.focus(List.of(speaker)));
        } else if (!hasTurns && index > 0 && isNewParagraph(sentence)) {
            labelled = Optional.empty();
        }
        nobody = label.isEmpty()
                && (nobody || labelled.isPresent())
                && (nobody || reading.findings.anonymous().contains(index));
        if (nobody) {
            labelled = Optional.empty();
            asked.add(index);
            return;
        }
        List<Said> said = reading.findings.said().get(index);
        if (labelled.isPresent() && !isStageDirection(sentence)) {
            speech(sentence, labelled.get());
            relayed(sentence, labelled.get(), said);
            return;
        }
        boolean any = false;
        for (Said one : said) {
            any |= reported(sentence, one, said);
        }
        if (!any) {
            reading.findings.plain().get(index).ifPresent(plain -> unmarked(sentence, plain));
        }
    }

    private boolean isNewParagraph(Sentence sentence) {
        return reading.paragraph(sentence.begin())
                != reading.paragraph(reading.sentence(sentence.index() - 1).begin());
    }

    private static boolean isStageDirection(Sentence sentence) {
        return sentence.token(0).text().matches("[\\[<(*]");
    }

    private void speech(Sentence sentence, Entity speaker) {
        reading.findings
                .plain()
                .get(sentence.index())
                .map(Said::labelled)
                .ifPresent(plain -> plain.units()
                        .forEach(unit -> add(
                                plain,
                                unit,
                                List.of(speaker),
                                List.of(),
                                List.of(),
                                acts.act(sentence, unit, Optional.empty(), List.of(speaker)),
                                Record.Form.DIRECT)));
        speakers.spoke(List.of(speaker));
    }

    /** What somebody else said, told by the speaker of a turn: a statement of its own beside the speaker's. */
    private void relayed(Sentence sentence, Entity speaker, List<Said> said) {
        for (Said one : said) {
            List<Entity> by = reading.entities(sentence.index(), one.sources());
            boolean another = !by.isEmpty()
                    && by.stream().allMatch(reading::isKnown)
                    && by.stream().allMatch(Entity::isPerson)
                    && !by.contains(speaker);
            if (another) {
                reported(sentence, one, List.of(one));
            }
        }
        speakers.spoke(List.of(speaker));
    }

    private boolean reported(Sentence sentence, Said said, List<Said> all) {
        List<Entity> by = speakers.of(sentence, said);
        if (by.isEmpty() || isEcho(said, all, by)) {
            return false;
        }
        Cue cue = said.reportingVerb().orElseThrow();
        List<Entity> principals = reading.entities(sentence.index(), said.principals()).stream()
                .filter(e -> !by.contains(e))
                .toList();
        List<Entity> addressees = reading.entities(sentence.index(), said.addressees()).stream()
                .filter(e -> !by.contains(e))
                .toList();
        boolean any = false;
        Optional<Record.Act> before = Optional.empty();
        for (Said.Unit unit : said.units()) {
            Record.Act act = acts.act(sentence, unit, Optional.of(cue), by);
            boolean follows = before.filter(b -> b != Record.Act.ASSERT).isPresent()
                    && unit.act().isEmpty()
                    && cue.generic()
                    && !cue.act().equals("discuss")
                    && hasNoSubject(sentence, unit);
            act = follows ? before.orElse(act) : act;
            any |= add(said, unit, by, principals, addressees, act, form(unit.quoted()));
            before = Optional.of(act);
        }
        if (any) {
            boolean direct = said.units().stream().anyMatch(unit -> unit.quoted() == 2);
            speakers.spoke(by, sentence.index(), direct);
            reading.discourse.focus(by);
        }
        return any;
    }

    private static boolean hasNoSubject(Sentence sentence, Said.Unit unit) {
        return sentence.child(unit.head(), "nsubj").isEmpty();
    }

    /** @param quoted whether it stands in quotation marks: 0 not, 1 partly, 2 wholly */
    static Record.Form form(int quoted) {
        return quoted == 2 ? Record.Form.DIRECT : quoted == 1 ? Record.Form.MIXED : Record.Form.INDIRECT;
    }

    /** A reporting verb within what the same side says is part of it; another side's is a statement of its own. */
    private boolean isEcho(Said said, List<Said> all, List<Entity> by) {
        for (Said outer : all) {
            boolean inside = outer != said
                    && outer.cueHead() != said.cueHead()
                    && outer.units().stream()
                            .anyMatch(unit -> unit.first() <= said.cueHead() && said.cueHead() <= unit.last());
            if (inside) {
                List<Entity> others = reading.sides(speakers.of(reading.sentence(outer.sentence()), outer));
                boolean speech = said.reportingVerb().orElseThrow().frames().stream()
                        .anyMatch(frame -> frame.kind() == Cue.Kind.CLAUSE);
                boolean attitude = !speech && by.stream().noneMatch(Entity::isPerson);
                if (attitude || reading.sides(by).stream().anyMatch(others::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A sentence without a reporting verb: a quotation, more of what was said, or narration. */
    private void unmarked(Sentence sentence, Said plain) {
        List<Entity> by = continuations.speakers(sentence, plain);
        if (by.isEmpty()) {
            return;
        }
        boolean any = false;
        for (Said.Unit unit : plain.units()) {
            any |= add(
                    plain,
                    unit,
                    by,
                    List.of(),
                    List.of(),
                    acts.act(sentence, unit, Optional.empty(), by),
                    form(unit.quoted()));
        }
        if (any) {
            speakers.spoke(by, sentence.index());
        }
    }

    private boolean add(
            Said said,
            Said.Unit unit,
            List<Entity> speakers,
            List<Entity> principals,
            List<Entity> addressees,
            Record.Act act,
            Record.Form form) {
        Said.Unit trimmed = principals.isEmpty() ? unit : withoutOwner(said, unit);
        boolean overlaps = taken.contains(trimmed.span());
        if (overlaps || trimmed.span().length() < 3) {
            return false;
        }
        taken.add(trimmed.span());
        made.add(new Made(said, trimmed, speakers, principals, addressees, act, form));
        return true;
    }

    /** "the king's regards": the regards are what was said. */
    private Said.Unit withoutOwner(Said said, Said.Unit unit) {
        Sentence sentence = reading.sentence(said.sentence());
        int first = unit.first();
        for (int owner : said.principals()) {
            int behind = sentence.subtree(owner).length();
            if (owner < unit.head() && behind <= unit.head() && unit.first() < behind) {
                first = Math.max(first, behind);
            }
        }
        return new Said.Unit(
                first, unit.last(), unit.head(), sentence.span(first, unit.last()), unit.act(), unit.quoted());
    }
}
