package org.chancery.web.follow;

import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerPage.Item;

/** One commitment. */
public record CommitmentView(LedgerPage page, Item item, Citation cite) {

    /** A grade in words. */
    public static String grade(int grade) {
        return switch (grade) {
            case 1 -> "+1, kept";
            case 0 -> "0, partly or under way";
            default -> "−1, not kept or against it";
        };
    }
}
