package org.chancery.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;

/**
 * Merges a whole archive once, not for each question: what it gives is kept in the archive while it holds. It holds until a report, a
 * record, a correction or a decision is added, changed or removed, by whichever program, or it is asked for under other knowledge or
 * another rule. Then the first question makes it anew beside all others, and it is kept if nothing changed meanwhile. Where nothing can
 * be kept, questions are answered without it, and alike.
 */
public final class KeptMerging {

    /** Set to true, nothing is kept nor asked of what is: for comparing. */
    public static final String ANEW = "chancery.merge.anew";

    private static final int MOST_TOLD = 20;

    private KeptMerging() {}

    /** Empty if it would have to be made for this question alone. */
    static Optional<Outcome> of(Session session, Knowledge knowledge) {
        if (Boolean.getBoolean(ANEW)) {
            return Optional.empty();
        }
        MergeTable table = new MergeTable(session.handle(), knowledge);
        if (table.isFresh()) {
            return Optional.of(table);
        }
        if (!session.mayKeep()) {
            return Optional.empty();
        }
        // Unless the number is another at the end, nothing was committed while this was read.
        long changes = MergeTable.changes(session.handle());
        Whole made = Whole.of(session.handle(), knowledge);
        session.keep(handle -> new MergeTableWriter(handle).write(made, knowledge, changes));
        return Optional.of(made);
    }

    /**
     * A check for {@code Doctor}: what is kept is held against what merging gives. If it is not that, it is thrown away, so that the next
     * question makes it anew. Nothing is wrong with what no longer holds, as it is not shown.
     */
    public static Function<Session, List<String>> check(Knowledge knowledge) {
        return session -> {
            MergeTable table = new MergeTable(session.handle(), knowledge);
            if (!table.isFresh()) {
                return List.of();
            }
            long changes = MergeTable.changes(session.handle());
            List<String> wrong = table.differences(Whole.of(session.handle(), knowledge), MOST_TOLD);
            if (wrong.isEmpty() || changes != MergeTable.changes(session.handle())) {
                return List.of();
            }
            List<String> told = new ArrayList<>(wrong);
            told.add(
                    session.keep(handle -> new MergeTableWriter(handle).clear())
                            ? "all that was kept is thrown away; the next question makes it anew"
                            : "it could not be thrown away, as the archive cannot be written just now");
            return told;
        };
    }
}
