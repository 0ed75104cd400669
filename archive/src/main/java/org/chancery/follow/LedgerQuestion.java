package org.chancery.follow;

import java.util.List;
import java.util.Set;
import org.chancery.follow.LedgerPage.State;

/**
 * Which commitments are wanted.
 *
 * @param by numbers of actors of which one commits itself; empty: any. {@code to}: towards whom
 * @param words all of which stand in the action; empty: any
 * @param states empty: any
 */
public record LedgerQuestion(Set<Long> by, Set<Long> to, Set<String> words, Set<State> states, boolean onlyFirm) {

    public LedgerQuestion {
        by = Set.copyOf(by);
        to = Set.copyOf(to);
        words = Set.copyOf(words);
        states = Set.copyOf(states);
    }

    public LedgerQuestion(List<Long> by, List<Long> to, Set<String> words, Set<State> states, boolean onlyFirm) {
        this(Set.copyOf(by), Set.copyOf(to), words, states, onlyFirm);
    }

    public static LedgerQuestion all() {
        return new LedgerQuestion(List.of(), List.of(), Set.of(), Set.of(), false);
    }
}
