package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/** Gives those who say what hangs from a reporting verb, and those on whose behalf they say it. */
final class SpeechSources {

    private SpeechSources() {}

    /** The subjects of a verb that can speak. */
    static List<Integer> of(Graph graph, List<Mention> mentions, int verb) {
        return graph.withConjuncts(graph.subjects(verb)).stream()
                .filter(head ->
                        Mentions.at(mentions, head).filter(Mention::canAct).isPresent())
                .toList();
    }

    /** Those with whom somebody talks say it too, where the verb is one of talking. */
    static List<Integer> partners(Sentence sentence, List<Mention> mentions, int verb, Cue cue) {
        List<Integer> found = new ArrayList<>();
        Graph graph = new Graph(sentence);
        List<Integer> holders = new ArrayList<>(List.of(verb));
        holders.addAll(sentence.children(verb, "obj"));
        for (int holder : holders) {
            for (int child : sentence.children(holder)) {
                boolean partner = cue.act().equals("discuss")
                        && sentence.caseOf(child).equals("with")
                        && Mentions.at(mentions, child)
                                .filter(m -> m.canAct() && m.kind() != Mention.Kind.PEOPLE)
                                .isPresent();
                if (partner) {
                    found.addAll(graph.withConjuncts(List.of(child)));
                }
            }
        }
        return found;
    }

    /** The owner of what is relayed: "conveyed the king's regards". */
    static List<Integer> principals(Sentence sentence, List<Mention> mentions, Frames.Content content, Cue cue) {
        List<Integer> owners = new ArrayList<>();
        if (cue.id().startsWith("relay")) {
            for (Clauses.Unit unit : content.content()) {
                for (int owner : sentence.children(unit.head(), "nmod:poss")) {
                    if (Mentions.at(mentions, owner)
                            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.TITLE)
                            .isPresent()) {
                        owners.add(owner);
                    }
                }
                for (int owner : sentence.children(unit.head(), "nmod")) {
                    if (Set.of("from", "of").contains(sentence.caseOf(owner))
                            && Mentions.at(mentions, owner)
                                    .filter(m -> m.kind() == Mention.Kind.PERSON)
                                    .isPresent()) {
                        owners.add(owner);
                    }
                }
            }
        }
        return owners;
    }
}
