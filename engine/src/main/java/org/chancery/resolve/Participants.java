package org.chancery.resolve;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Token;
import org.chancery.find.Finding;
import org.chancery.find.Mention;

/** Gives those who take part in an encounter that a sentence tells of. */
final class Participants {

    private final Reading reading;
    private final List<Statements.Made> said;

    /** @param said statements of the sentence, for who "I" is */
    Participants(Reading reading, List<Statements.Made> said) {
        this.reading = reading;
        this.said = said;
    }

    /** Persons, states and bodies; a state only where none of its persons is there. */
    List<Entity> of(Finding finding) {
        Set<Entity> found = new LinkedHashSet<>();
        for (String role : List.of("party", "counterpart", "host", "visitor")) {
            for (int head : finding.role(role)) {
                List<Entity> named = reading.entities(finding.sentence(), List.of(head));
                found.addAll(named.isEmpty() ? unnamed(finding.sentence(), head) : named);
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

    /** "I" is the one speaker of the words; others are stood for by whom their phrase names. */
    private List<Entity> unnamed(int sentence, int head) {
        Token word = reading.sentence(sentence).token(head);
        if (word.is("I") || word.is("me")) {
            return said.stream()
                    .filter(made -> made.unit().span().begin() <= word.begin()
                            && word.end() <= made.unit().span().end()
                            && made.speakers().size() == 1)
                    .findFirst()
                    .map(Statements.Made::speakers)
                    .orElse(List.of());
        }
        return representedBy(sentence, head);
    }

    /** The organisation or state within a phrase that names nobody: "the heads of ASEAN's delegations". */
    private List<Entity> representedBy(int sentence, int head) {
        BitSet words = reading.sentence(sentence).subtree(head);
        for (Mention mention : reading.mentions(sentence)) {
            if (mention.kind() == Mention.Kind.BODY && !mention.reference().isEmpty() && words.get(mention.head())) {
                return reading.discourse.meant(mention);
            }
        }
        return List.of();
    }
}
