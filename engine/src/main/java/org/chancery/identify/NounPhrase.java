package org.chancery.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.identify.Lexicon.Kind;
import org.chancery.identify.Lexicon.Mark;
import org.chancery.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * A phrase between commas: the words up to the first preposition, which hold who is meant, and what hangs behind it ("of Kenya",
 * "in Aleppo", "to Chad").
 */
final class NounPhrase {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "from",
            "at",
            "for",
            "on",
            "to",
            "with",
            "by",
            "against",
            "near",
            "outside",
            "inside",
            "across",
            "within",
            "under",
            "over",
            "around",
            "throughout",
            "along",
            "between",
            "among",
            "who",
            "whom",
            "which",
            "that",
            "whose",
            "after",
            "before",
            "during",
            "about",
            "into",
            "than",
            "as",
            "including",
            "named",
            "called",
            "loyal",
            "backed",
            "supported",
            "trained",
            "is",
            "was",
            "were",
            "are");
    /** What tells where somebody belongs; an ambassador to a state does not belong to it. */
    private static final Set<String> BELONGING = Set.of(
            "of",
            "from",
            "in",
            "at",
            "for",
            "on",
            "near",
            "outside",
            "inside",
            "across",
            "within",
            "throughout",
            "around");
    /** What takes the name before it out of the question: "Turkish-backed" fighters need not be Turkish. */
    private static final Set<String> UNDONE = Set.of(
            "backed",
            "led",
            "linked",
            "aligned",
            "funded",
            "trained",
            "supported",
            "sponsored",
            "occupied",
            "controlled",
            "held",
            "style",
            "speaking",
            "brokered",
            "bound",
            "allied",
            "friendly",
            "made",
            "mediated",
            "drafted",
            "armed",
            "supplied",
            "era",
            "inspired",
            "affiliated",
            "leaning",
            "origin",
            "descended",
            "financed",
            "imposed",
            "dominated");

    private static final Set<String> TURNED = Set.of("anti", "pro", "non", "counter");
    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "retired",
            "ousted",
            "deposed",
            "late",
            "then",
            "erstwhile",
            "onetime",
            "toppled",
            "disgraced",
            "impeached",
            "defeated",
            "exiled");

    record Tail(String preposition, Tokens tokens, List<Mark> marks) {
        boolean belongs() {
            return BELONGING.contains(preposition);
        }
    }

    final Tokens tokens;
    final List<Mark> marks;
    final int end;
    final List<Tail> tails = new ArrayList<>();

    NounPhrase(Tokens tokens, List<Mark> marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.end = cut(0);
        int at = end;
        while (at < tokens.size()) {
            int next = cut(at + 1);
            int from = at + 1;
            List<Mark> inside = within(from, next);
            tails.add(new Tail(tokens.low(at), tokens.sub(Math.min(from, next), next), inside));
            at = next;
        }
    }

    private List<Mark> within(int from, int to) {
        return marks.stream()
                .filter(mark -> from <= mark.first() && mark.last() < to)
                .toList();
    }

    private int cut(int from) {
        for (int i = Math.max(from, 1); i < tokens.size(); i++) {
            int at = i;
            boolean inside = marks.stream().anyMatch(mark -> mark.first() <= at && at <= mark.last());
            boolean hyphened =
                    tokens.low(i - 1).equals("-") || tokens.low(i + 1).equals("-");
            if (!inside && !hyphened && PREPOSITIONS.contains(tokens.low(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    List<Mark> head() {
        return within(0, end);
    }

    /** The last word of the head that tells what somebody is. */
    Optional<Mark> actor() {
        List<Mark> head = head();
        for (int i = head.size() - 1; i >= 0; i--) {
            if (head.get(i).isActor() && !isUndone(head.get(i))) {
                return Optional.of(head.get(i));
            }
        }
        return Optional.empty();
    }

    boolean isUndone(Mark mark) {
        boolean before = tokens.low(mark.first() - 1).equals("-") && TURNED.contains(tokens.low(mark.first() - 2));
        boolean behind = tokens.low(mark.last() + 1).equals("-") && UNDONE.contains(tokens.low(mark.last() + 2));
        return before || behind;
    }

    boolean isFormer() {
        for (int i = 0; i < end; i++) {
            if (FORMER.contains(tokens.low(i)) && i < end - 1) {
                return true;
            }
        }
        return false;
    }

    /** The state that the head names first, else a tail that tells where somebody belongs. */
    Optional<State> state() {
        Optional<State> inHead = stateIn(head());
        return inHead.isPresent() ? inHead : stateInTails();
    }

    Optional<State> stateIn(List<Mark> some) {
        return some.stream()
                .filter(mark -> mark.state() != null && !isUndone(mark))
                .map(mark -> java.util.Objects.requireNonNull(mark.state()))
                .findFirst();
    }

    /** The state that is named outside of some words. */
    Optional<State> stateOutside(int first, int end) {
        List<Mark> outside = marks.stream()
                .filter(mark -> mark.last() < first || mark.first() >= end)
                .toList();
        Optional<State> before =
                stateIn(outside.stream().filter(mark -> mark.last() < this.end).toList());
        return before.isPresent() ? before : stateInTails();
    }

    Optional<State> stateInTails() {
        for (Tail tail : tails) {
            Optional<State> state = tail.belongs() ? stateIn(tail.marks()) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** The one name that is all of the phrase, if it is one. */
    Mark whole() {
        return marks.get(0);
    }

    boolean isOneName() {
        return marks.size() == 1
                && marks.get(0).length() == tokens.size()
                && marks.get(0).name() != null;
    }

    /** Whether a government stands in the head under the name of its city. */
    static boolean isSeat(Mark mark) {
        @Nullable Kind kind = mark.name() == null ? null : mark.name().kind();
        return kind == Kind.CAPITAL || kind == Kind.SEAT;
    }
}
