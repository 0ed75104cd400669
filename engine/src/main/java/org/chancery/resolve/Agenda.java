package org.chancery.resolve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** What comes next: meetings, visits, summits and anniversaries that the text looks forward to. */
final class Agenda {

    /** @param what the words that name the occasion */
    record Made(
            String what,
            Set<Entity> participants,
            Record.Certainty certainty,
            @Nullable String date,
            @Nullable String place,
            Record.Evidence evidence) {}

    private final Reading reading;
    private final Map<String, Made> made = new LinkedHashMap<>();

    Agenda(Reading reading) {
        this.reading = reading;
    }

    List<Made> made() {
        return List.copyOf(made.values());
    }

    void read(Finding finding) {
        if (finding.role("what").isEmpty() || finding.is(Finding.Qualifier.NEGATED)) {
            return;
        }
        Sentence sentence = reading.sentence(finding.sentence());
        int head = finding.role("what").get(0);
        String what = Discourse.clean(reading.text.quote(phrase(sentence, head)));
        Set<Entity> participants = new LinkedHashSet<>(reading.entities(finding.sentence(), finding.role("party")));
        String date = reading.dateAt(finding.sentence(), head);
        boolean past = date != null
                && reading.document.published() != null
                && date.length() >= 7
                && date.compareTo(reading.document.published().toString().substring(0, date.length())) < 0;
        if (past) {
            return;
        }
        String place = finding.role("place").isEmpty() ? place(finding.sentence(), head, finding.trigger()) : null;
        Record.Certainty certainty = Record.Certainty.valueOf(
                finding.pattern().gives().getOrDefault("certainty", "expected").toUpperCase(Locale.ROOT));
        made.putIfAbsent(
                key(sentence, head), new Made(what, participants, certainty, date, place, reading.evidence(finding)));
    }

    private @Nullable String place(int sentence, int head, int trigger) {
        String near = reading.placeAt(sentence, head);
        return near == null ? reading.placeAt(sentence, trigger) : near;
    }

    private static String key(Sentence sentence, int head) {
        return sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    }

    /** The noun with what stands before it and its "of" phrase, without article, place and date. */
    static Span phrase(Sentence sentence, int head) {
        int first = head;
        int last = head;
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            boolean before = child < head
                    && !relation.equals("det")
                    && !relation.equals("case")
                    && !relation.equals("punct")
                    && !relation.equals("cop")
                    && !Sentence.isRelation(relation, "nsubj")
                    && !relation.equals("mark")
                    && !relation.equals("advmod")
                    && !Sentence.isRelation(relation, "aux");
            boolean behind = child > head
                    && Sentence.isRelation(relation, "nmod")
                    && Set.of("of", "on", "with", "between", "for").contains(sentence.caseOf(child));
            if (before) {
                first = Math.min(first, sentence.subtree(child).nextSetBit(0));
            } else if (behind) {
                last = Math.max(last, sentence.subtree(child).length() - 1);
            }
        }
        while (first < head
                && (sentence.token(first).tag().equals("DT")
                        || sentence.token(first).is("upcoming")
                        || sentence.token(first).isMark())) {
            first++;
        }
        return sentence.span(first, last);
    }

    /** Encounters still to come that no pattern of the agenda has named. */
    void add(Encounters.Made encounter) {
        boolean coming = encounter.status == Record.EncounterStatus.PLANNED
                || encounter.status == Record.EncounterStatus.PROPOSED;
        if (!coming
                || made.values().stream()
                        .anyMatch(m -> m.evidence()
                                .span()
                                .equals(encounter.evidence.get(0).span()))) {
            return;
        }
        String what = encounter.name.isEmpty() ? encounter.kind.name().toLowerCase(Locale.ROOT) : encounter.name;
        Record.Certainty certainty = encounter.status == Record.EncounterStatus.PLANNED
                ? Record.Certainty.ANNOUNCED
                : Record.Certainty.TENTATIVE;
        made.putIfAbsent(
                what + encounter.sentence,
                new Made(
                        what,
                        encounter.participants,
                        certainty,
                        encounter.date,
                        encounter.place,
                        encounter.evidence.get(0)));
    }
}
