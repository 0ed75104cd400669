package org.chancery.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Cue;

/** Finds the reporting verbs of a sentence. */
final class CueIndex {

    private final Map<String, List<Cue>> byLemma = new HashMap<>();

    CueIndex(List<Cue> cues) {
        for (Cue cue : cues) {
            cue.lemmas()
                    .forEach(lemma -> byLemma.computeIfAbsent(lemma, key -> new ArrayList<>())
                            .add(cue));
        }
        Comparator<Cue> specific = Comparator.comparing(
                        (Cue cue) -> cue.objects().isEmpty())
                .thenComparing(cue -> cue.particles().isEmpty())
                .thenComparing(Cue::id);
        byLemma.values().forEach(list -> list.sort(specific));
    }

    /** Reporting verbs that a token may be, the most specific first. */
    List<Cue> at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        List<Cue> known = byLemma.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
        if (known.isEmpty() || !token.tag().startsWith("VB") || Sentence.isRelation(sentence.relation(index), "amod")) {
            return List.of();
        }
        return known.stream()
                .filter(cue -> cue.particles().isEmpty() || hasParticle(sentence, index, cue))
                .filter(cue ->
                        cue.objects().isEmpty() || object(sentence, index, cue).isPresent())
                .toList();
    }

    private static boolean hasParticle(Sentence sentence, int index, Cue cue) {
        boolean next = index + 1 < sentence.size()
                && cue.particles().contains(sentence.token(index + 1).text().toLowerCase(Locale.ROOT));
        return next
                || sentence.children(index).stream()
                        .filter(child -> sentence.relation(child).startsWith("compound:prt")
                                || sentence.relation(child).equals("advmod")
                                || sentence.relation(child).equals("xcomp")
                                || sentence.relation(child).equals("ccomp")
                                || sentence.relation(child).equals("obl")
                                || sentence.relation(child).equals("case"))
                        .anyMatch(child -> cue.particles()
                                .contains(sentence.token(child).text().toLowerCase(Locale.ROOT)));
    }

    /** The noun that makes the cue with the verb. */
    static Optional<Integer> object(Sentence sentence, int index, Cue cue) {
        return sentence.children(index).stream()
                .filter(child -> sentence.relation(child).equals("obj")
                        || sentence.relation(child).equals("nsubj:pass")
                        || Sentence.isRelation(sentence.relation(child), "obl")
                        || sentence.relation(child).equals("xcomp"))
                .filter(child ->
                        cue.objects().contains(sentence.token(child).lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
