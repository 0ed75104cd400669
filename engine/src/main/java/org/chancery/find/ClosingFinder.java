package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Wording;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Finds the formulas of {@code lexicon/closings.yaml} by which readouts round off. It may be used by several threads at once. */
public final class ClosingFinder {

    private final WordingFinder finder;
    private final Map<String, Words> entries = new HashMap<>();

    public ClosingFinder(Knowledge knowledge) {
        List<Wording> wordings = new ArrayList<>();
        for (Words words : knowledge.lexicon("closings")) {
            entries.put(words.id(), words);
            wordings.add(new Wording(
                    words.id(),
                    words.origin(),
                    words.id(),
                    words.give("class"),
                    List.of(),
                    words.forms(),
                    null,
                    List.of()));
        }
        this.finder = new WordingFinder(wordings);
    }

    /** A formula. @param span where it stands */
    public record Found(Words entry, int sentence, Span span) {}

    public List<Found> find(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (Findings.Wordings one : finder.find(sentence)) {
            Words entry = entries.get(one.wording().id());
            if (entry != null) {
                join(found, new Found(entry, one.sentence(), one.span()));
            }
        }
        return found;
    }

    /** Formulas that run into each other are one: "agreed to continue contacts at various levels". */
    private static void join(List<Found> found, Found next) {
        Found before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && before.span().overlaps(next.span())) {
            Span both = new Span(
                    before.span().begin(),
                    Math.max(before.span().end(), next.span().end()));
            found.set(found.size() - 1, new Found(before.entry(), before.sentence(), both));
        } else {
            found.add(next);
        }
    }
}
