package org.chancery.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;

/** Words that say the same more weakly or more strongly, from {@code lexicon/verb-ladders}. */
final class Ladders {

    /** @param ladder such as "blame" @param step 1 is the weakest */
    record Rung(String ladder, int step, String written) {}

    /** The ladder of words that only say how much. */
    static final String INTENSITY = "intensity";

    private final TokenTrie<Optional<Rung>> rungs = new TokenTrie<>(false);

    Ladders(Knowledge knowledge) {
        for (Words entry : knowledge.lexicon("verb-ladders")) {
            Rung rung = rung(entry);
            entry.forms().forEach(form -> rungs.add(form, Optional.of(rung)));
            entry.plural().forEach(form -> rungs.add(form, Optional.of(rung)));
            entry.lookalikes().forEach(form -> rungs.add(form, Optional.empty()));
        }
    }

    private static Rung rung(Words entry) {
        String ladder = entry.give("ladder");
        if (ladder.isEmpty() || !entry.give("step").matches("[1-9]")) {
            throw new KnowledgeException(entry.origin() + ": \"" + entry.id()
                    + "\" needs \"ladder\", the name of a scale, and \"step\", 1 (weakest) to 9");
        }
        return new Rung(ladder, Integer.parseInt(entry.give("step")), "");
    }

    List<Rung> in(String text) {
        List<String> words = Terms.words(text);
        List<Rung> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<TokenTrie.Match<Optional<Rung>>> match = rungs.at(words, i);
            if (match.isPresent()) {
                int end = i + match.get().length();
                String written = String.join(" ", words.subList(i, end));
                match.get().value().ifPresent(rung -> found.add(new Rung(rung.ladder(), rung.step(), written)));
                i = end - 1;
            }
        }
        return found;
    }

    /** The strongest rung of a ladder; empty if the ladder is not climbed. */
    static Optional<Rung> highest(List<Rung> rungs, String ladder) {
        return rungs.stream()
                .filter(rung -> rung.ladder().equals(ladder))
                .max(java.util.Comparator.comparingInt(Rung::step));
    }
}
