package org.chancery.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the mention that a run of tokens makes, with its head and its span. */
final class MentionAt {

    private MentionAt() {}

    static Mention of(
            Marks marks,
            int first,
            int last,
            Mention.Kind kind,
            String reference,
            @Nullable String state,
            List<Mention.Office> offices,
            String name) {
        int head = last;
        for (int i = last; i >= first; i--) {
            int governor = marks.sentence.head(i);
            if ((governor < first || governor > last)
                    && !marks.sentence.token(i).isMark()) {
                head = i;
                break;
            }
        }
        return new Mention(
                marks.sentence.index(),
                first,
                last,
                head,
                kind,
                reference,
                state,
                offices,
                name,
                marks.sentence.span(first, last));
    }

    /** The tokens from first to last, one blank between two. */
    static String words(Marks marks, int first, int last) {
        return String.join(" ", marks.words.subList(first, last + 1));
    }

    /** Whether a token is part of a mention found before. */
    static boolean isCovered(List<Mention> found, int token) {
        return found.stream().anyMatch(mention -> mention.covers(token));
    }
}
