package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Finding;
import org.chancery.find.Mention;
import org.chancery.find.Mentions;
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
    private final List<Made> made = new ArrayList<>();
    private final Set<Span> taken = new LinkedHashSet<>();
    private List<Entity> last = List.of();
    private int lastSentence = -9;
    private boolean lastDirect;
    private Optional<Entity> labelled = Optional.empty();
    /** Whether an unnamed questioner is speaking. */
    private boolean nobody;

    Statements(Reading reading) {
        this.reading = reading;
    }

    List<Made> made() {
        return made;
    }

    /** Reads one sentence; the discourse has read its mentions. */
    void read(Sentence sentence) {
        int index = sentence.index();
        Optional<Mention> label = reading.findings.labels().get(index);
        if (label.isPresent()) {
            labelled = reading.discourse.meant(label.get()).stream().findFirst();
            labelled.ifPresent(speaker -> reading.discourse.focus(List.of(speaker)));
        }
        nobody = label.isEmpty()
                && (nobody || labelled.isPresent())
                && (nobody || reading.findings.anonymous().contains(index));
        if (nobody) {
            labelled = Optional.empty();
            return;
        }
        List<Said> said = reading.findings.said().get(index);
        if (labelled.isPresent() && !isStageDirection(sentence)) {
            speech(sentence, labelled.get());
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
                                act(sentence, unit, Optional.empty(), List.of(speaker)),
                                Record.Form.DIRECT)));
        last = List.of(speaker);
    }

    private boolean reported(Sentence sentence, Said said, List<Said> all) {
        List<Entity> speakers = speakers(sentence, said);
        if (speakers.isEmpty() || isEcho(said, all, speakers)) {
            return false;
        }
        Cue cue = said.reportingVerb().orElseThrow();
        List<Entity> principals = reading.entities(sentence.index(), said.principals()).stream()
                .filter(e -> !speakers.contains(e))
                .toList();
        List<Entity> addressees = reading.entities(sentence.index(), said.addressees()).stream()
                .filter(e -> !speakers.contains(e))
                .toList();
        boolean any = false;
        Optional<Record.Act> before = Optional.empty();
        for (Said.Unit unit : said.units()) {
            Record.Act act = act(sentence, unit, Optional.of(cue), speakers);
            boolean follows = before.filter(b -> b != Record.Act.ASSERT).isPresent()
                    && unit.act().isEmpty()
                    && cue.generic()
                    && !cue.act().equals("discuss")
                    && hasNoSubject(sentence, unit);
            act = follows ? before.orElse(act) : act;
            any |= add(said, unit, speakers, principals, addressees, act, form(unit));
            before = Optional.of(act);
        }
        if (any) {
            last = speakers;
            lastSentence = sentence.index();
            lastDirect = said.units().stream().anyMatch(unit -> unit.quoted() == 2);
            reading.discourse.focus(speakers);
        }
        return any;
    }

    private static boolean hasNoSubject(Sentence sentence, Said.Unit unit) {
        return sentence.child(unit.head(), "nsubj").isEmpty();
    }

    private static Record.Form form(Said.Unit unit) {
        return unit.quoted() == 2 ? Record.Form.DIRECT : unit.quoted() == 1 ? Record.Form.MIXED : Record.Form.INDIRECT;
    }

    private List<Entity> speakers(Sentence sentence, Said said) {
        if (said.kind() == Said.Kind.IMPERSONAL) {
            return reading.document.side() == null ? List.of() : reading.discourse.principals();
        }
        List<Entity> speakers = new ArrayList<>(reading.entities(sentence.index(), said.sources()));
        if (speakers.isEmpty() && said.sources().stream().anyMatch(head -> isFirstPerson(sentence, head))) {
            return author();
        }
        boolean follows = said.sources().isEmpty() && lastSentence >= sentence.index() - 1;
        return speakers.isEmpty() && follows ? last : speakers;
    }

    private boolean isFirstPerson(Sentence sentence, int head) {
        return Mentions.at(reading.mentions(sentence.index()), head)
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN
                        && Set.of("i", "we").contains(mention.reference()))
                .isPresent();
    }

    /** Who speaks in the first person outside quotation marks: the publisher's own principal. */
    private List<Entity> author() {
        String side = reading.document.side();
        if (side == null) {
            return List.of();
        }
        Optional<Entity> own = reading.discourse.principals().stream()
                .filter(e -> e.isPerson() && side.equals(e.state))
                .findFirst();
        return List.of(own.orElseGet(() -> reading.actors.state(side)));
    }

    /** A reporting verb within what the same side says is part of it; another side's is a statement of its own. */
    private boolean isEcho(Said said, List<Said> all, List<Entity> speakers) {
        for (Said outer : all) {
            boolean inside = outer != said
                    && outer.cueHead() != said.cueHead()
                    && outer.units().stream()
                            .anyMatch(unit -> unit.first() <= said.cueHead() && said.cueHead() <= unit.last());
            if (inside) {
                List<Entity> others = reading.sides(speakers(reading.sentence(outer.sentence()), outer));
                boolean speech = said.reportingVerb().orElseThrow().frames().stream()
                        .anyMatch(frame -> frame.kind() == Cue.Kind.CLAUSE);
                boolean attitude = !speech && speakers.stream().noneMatch(Entity::isPerson);
                if (attitude || reading.sides(speakers).stream().anyMatch(others::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A sentence without a reporting verb: a quotation, more of what was said, or narration. */
    private void unmarked(Sentence sentence, Said plain) {
        List<Entity> speakers = List.of();
        if (plain.kind() == Said.Kind.QUOTED) {
            List<Entity> ahead = speakerAhead(sentence, true);
            speakers = ahead.isEmpty() ? last : ahead;
        } else if (isFree(sentence, plain)) {
            List<Entity> ahead = speakerAhead(sentence, false);
            speakers = !ahead.isEmpty() ? ahead : goesOn(sentence) ? last : List.of();
        }
        if (speakers.isEmpty()) {
            return;
        }
        boolean any = false;
        for (Said.Unit unit : plain.units()) {
            any |= add(
                    plain,
                    unit,
                    speakers,
                    List.of(),
                    List.of(),
                    act(sentence, unit, Optional.empty(), speakers),
                    form(unit));
        }
        if (any) {
            last = speakers;
            lastSentence = sentence.index();
        }
    }

    /** Speaker of a reporting verb that closes the same paragraph: "…. …, he said." */
    private List<Entity> speakerAhead(Sentence sentence, boolean quoted) {
        int paragraph = reading.paragraph(sentence.begin());
        for (int next = sentence.index() + 1;
                next < reading.text.sentences().size() && next < sentence.index() + 6;
                next++) {
            Sentence ahead = reading.sentence(next);
            if (reading.paragraph(ahead.begin()) != paragraph) {
                return List.of();
            }
            for (Said said : reading.findings.said().get(next)) {
                boolean behind = said.kind() == Said.Kind.REPORTED
                        && said.units().stream().anyMatch(unit -> unit.last() < said.cueHead());
                if (behind) {
                    reading.discourse.read(ahead, reading.mentions(next));
                    return speakers(ahead, said);
                }
                if (!quoted) {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    /** Free indirect speech keeps the present where narration is in the past. */
    private boolean isFree(Sentence sentence, Said plain) {
        if (plain.units().isEmpty()) {
            return false;
        }
        int head = plain.units().get(0).head();
        Token token = sentence.token(head);
        boolean past = token.tag().equals("VBD");
        boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            if (Sentence.isRelation(relation, "aux") || relation.equals("cop")) {
                String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
                past |= Set.of("was", "were", "had", "did", "would").contains(word);
                present |= !past && !word.equals("to");
            }
        }
        return present && !past;
    }

    /** In a readout, present-tense sentences behind a statement go on with it. */
    private boolean goesOn(Sentence sentence) {
        boolean near = lastSentence >= sentence.index() - 1 && last.size() == 1;
        boolean sameParagraph = lastSentence >= 0
                && reading.paragraph(reading.sentence(lastSentence).begin()) == reading.paragraph(sentence.begin());
        boolean official = reading.document.side() != null;
        return near && !lastDirect && official && (sameParagraph || opensWithOwnSide(sentence));
    }

    private boolean opensWithOwnSide(Sentence sentence) {
        List<Entity> own = reading.sides(last);
        for (Mention mention : reading.mentions(sentence.index())) {
            if (Sentence.isRelation(sentence.relation(mention.head()), "nsubj")) {
                return reading.discourse.meant(mention).stream().anyMatch(own::contains);
            }
        }
        return false;
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

    /** "said that Georgia had rejected it": the rejection is Georgia's, not the speaker's. */
    private boolean isOfOthers(Sentence sentence, Said.Unit unit, String act, List<Entity> speakers) {
        if (act.equals("request") || act.equals("warn") || unit.act().isEmpty()) {
            return false;
        }
        List<Entity> subject = new ArrayList<>();
        for (int head : sentence.children(unit.head(), "nsubj")) {
            subject.addAll(reading.entities(sentence.index(), List.of(head)));
        }
        List<Entity> own = reading.sides(speakers);
        return !subject.isEmpty() && reading.sides(subject).stream().noneMatch(own::contains);
    }

    /** The act of words that count only where somebody speaks of the own side: "Kenya will send …", said by its president. */
    private String ofOwnSide(Sentence sentence, Said.Unit unit, List<Entity> speakers) {
        List<Entity> sides = reading.sides(speakers);
        for (Finding finding : reading.acts(sentence.index())) {
            boolean inside = unit.first() <= finding.trigger() && finding.trigger() <= unit.last();
            if (inside && finding.pattern().gives().containsKey("own")) {
                List<Entity> by = reading.entities(sentence.index(), finding.role("by"));
                boolean same = reading.sides(by).stream().anyMatch(sides::contains)
                        || by.stream().anyMatch(speakers::contains);
                boolean first = finding.role("by").stream().anyMatch(head -> isFirstPerson(sentence, head));
                if (same || first) {
                    return finding.pattern().gives().getOrDefault("act", "");
                }
            }
        }
        return "";
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

    private Record.Act act(Sentence sentence, Said.Unit unit, Optional<Cue> cue, List<Entity> speakers) {
        boolean generic = cue.map(Cue::generic).orElse(true);
        String words = unit.act().isEmpty() && generic ? ofOwnSide(sentence, unit, speakers) : unit.act();
        boolean own = !words.isEmpty() && generic && !isOfOthers(sentence, unit, words, speakers);
        String act = own ? words : cue.map(Cue::act).orElse("assert");
        return Record.Act.valueOf(act.toUpperCase(Locale.ROOT));
    }
}
