package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Mention;
import org.chancery.find.Mentions;
import org.chancery.find.Said;

/** Gives those who speak: by a reporting verb, in the first person, or as whoever spoke last. */
final class Speakers {

    private final Reading reading;
    private List<Entity> last = List.of();
    private int lastSentence = -9;
    private boolean lastDirect;

    Speakers(Reading reading) {
        this.reading = reading;
    }

    /** Those who spoke last. */
    List<Entity> last() {
        return last;
    }

    /** The sentence in which somebody spoke last; negative before the first. */
    int lastSentence() {
        return lastSentence;
    }

    /** Whether the last reporting verb brought a quotation. */
    boolean lastDirect() {
        return lastDirect;
    }

    /** Keeps who spoke under a label. */
    void spoke(List<Entity> speakers) {
        last = speakers;
    }

    /** Keeps who spoke in a sentence. */
    void spoke(List<Entity> speakers, int sentence) {
        last = speakers;
        lastSentence = sentence;
    }

    /** Keeps who spoke by a reporting verb. */
    void spoke(List<Entity> speakers, int sentence, boolean direct) {
        spoke(speakers, sentence);
        lastDirect = direct;
    }

    /** Those who say what was found; empty if nobody known does. */
    List<Entity> of(Sentence sentence, Said said) {
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

    boolean isFirstPerson(Sentence sentence, int head) {
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
}
