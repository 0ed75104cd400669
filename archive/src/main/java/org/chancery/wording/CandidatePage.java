package org.chancery.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recurring wordings that nobody has registered, accepted or rejected. None of them is a formulation until a person says so.
 *
 * @param tests what each of them has passed, in words
 */
public record CandidatePage(
        @Nullable String from,
        @Nullable String until,
        int archiveTexts,
        @Nullable String side,
        String tests,
        List<Candidate> candidates) {

    /** Those of one side alone: each side has its own. */
    CandidatePage of(String wanted) {
        List<Candidate> own =
                candidates.stream().filter(one -> one.side().equals(wanted)).toList();
        return new CandidatePage(from, until, archiveTexts, wanted, tests, own);
    }

    /**
     * One.
     *
     * @param texts of its side, of {@code of}; {@code others} those of all other sides, of {@code ofOthers}
     * @param binding normalised pointwise mutual information of its weakest split, from −1 to 1
     * @param z log-odds against all other sides with informative Dirichlet prior, in standard deviations; null if there is only one
     *     side
     */
    public record Candidate(
            String words,
            String side,
            int texts,
            int of,
            int others,
            int ofOthers,
            String first,
            String last,
            int publishers,
            double binding,
            @Nullable Double z) {}
}
