package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Mention;
import org.chancery.find.Said;

/** Gives the speakers of sentences without a reporting verb, which go on with what somebody said. */
final class Continuations {

    private final Reading reading;
    private final Speakers speakers;

    Continuations(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    /** Speakers of a sentence without a reporting verb; empty where it is narration. */
    List<Entity> speakers(Sentence sentence, Said plain) {
        if (plain.kind() == Said.Kind.QUOTED) {
            List<Entity> ahead = speakerAhead(sentence, true);
            return ahead.isEmpty() ? speakers.last() : ahead;
        }
        if (isFree(sentence, plain)) {
            List<Entity> ahead = speakerAhead(sentence, false);
            return !ahead.isEmpty() ? ahead : goesOn(sentence) ? speakers.last() : List.of();
        }
        return List.of();
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
                    return speakers.of(ahead, said);
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
        boolean near = speakers.lastSentence() >= sentence.index() - 1
                && speakers.last().size() == 1;
        boolean sameParagraph = speakers.lastSentence() >= 0
                && reading.paragraph(reading.sentence(speakers.lastSentence()).begin())
                        == reading.paragraph(sentence.begin());
        boolean official = reading.document.side() != null;
        return near && !speakers.lastDirect() && official && (sameParagraph || opensWithOwnSide(sentence));
    }

    private boolean opensWithOwnSide(Sentence sentence) {
        List<Entity> own = reading.sides(speakers.last());
        for (Mention mention : reading.mentions(sentence.index())) {
            if (Sentence.isRelation(sentence.relation(mention.head()), "nsubj")) {
                return reading.discourse.meant(mention).stream().anyMatch(own::contains);
            }
        }
        return false;
    }
}
