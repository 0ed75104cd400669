package org.chancery.find;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;

/**
 * Proves how words are held. Words in brackets are what somebody said: without a role the entry must give their modality, and
 * the roles {@code negative}, {@code positive}, {@code past}, {@code present} and {@code future} say what else must be found.
 */
final class MannerExamples {

    private static final Set<String> ROLES = Set.of("negative", "positive", "past", "present", "future");

    private final Manners manners;
    private final Map<String, String> modality = new HashMap<>();

    MannerExamples(Knowledge knowledge) {
        this.manners = new Manners(knowledge);
        knowledge.lexicon("modality").forEach(words -> modality.put(words.id(), words.give("modality")));
    }

    static boolean isOfManner(Example example) {
        return example.origin().file().equals("lexicon/modality.yaml")
                || example.marked().stream().anyMatch(marked -> ROLES.contains(marked.role()));
    }

    Optional<String> problem(Example example, Findings findings) {
        if (!example.caught()) {
            Manner whole = manner(findings, new Span(0, example.sentence().length()));
            return whole.by().equals(example.entry())
                    ? Optional.of("but it catches the sentence as " + whole)
                    : Optional.empty();
        }
        for (Example.Marked marked : example.marked()) {
            Manner manner = manner(findings, marked.span());
            String word = marked.role().toUpperCase(Locale.ROOT);
            boolean holds = marked.role().isEmpty()
                    ? manner.by().equals(example.entry()) || isOfAct(manner, example.entry())
                    : manner.polarity().name().equals(word)
                            || manner.tense() != null && manner.tense().name().equals(word);
            if (!holds) {
                return Optional.of("found instead: " + manner);
            }
        }
        return Optional.empty();
    }

    /** Where the act already says as much, the words need not. */
    private boolean isOfAct(Manner manner, String entry) {
        return !manner.by().isEmpty()
                && modality.getOrDefault(entry, "")
                        .equals(manner.modality().name().toLowerCase(Locale.ROOT))
                && !modality.containsKey(manner.by());
    }

    /** Under the reporting verb whose content it is, if it is one's. */
    private Manner manner(Findings findings, Span content) {
        Sentence sentence = findings.text().sentences().stream()
                .filter(one -> one.begin() < content.end() && content.begin() < one.end())
                .findFirst()
                .orElseThrow();
        for (Said said : findings.said().get(sentence.index())) {
            for (Said.Unit unit : said.units()) {
                if (said.cue() != null
                        && unit.span().overlaps(content)
                        && !content.covers(sentence.token(said.cueHead()).span())) {
                    String act = unit.act().isEmpty() || !said.cue().generic()
                            ? said.cue().act()
                            : unit.act();
                    return manners.of(sentence, content, said.cueHead(), act, unit.quoted() == 2);
                }
            }
        }
        // Negated verbs report nothing, so what they govern is found by the tree.
        int head = Clause.of(sentence, content, -1, true).head();
        int above = head < 0 ? -1 : sentence.head(head);
        return manners.of(sentence, content, above, "assert", above < 0);
    }
}
